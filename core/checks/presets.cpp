// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/presets.h"

#include <QStringList>

#include <algorithm>

namespace attest {
namespace {

Preset iso14064()
{
    return {"iso-14064-3",
            QT_TRANSLATE_NOOP("core", "ISO 14064-3"),
            QT_TRANSLATE_NOOP("core", "The standard names no tolerances: the team sets them by risk and materiality (6.1). The catalogue's stand until it does."),
            {},
            {{"sample-size", QT_TRANSLATE_NOOP("core", "ISO 14064-3, 6.1: the evidence-gathering plan sizes samples by risk; the fixed shares of the catalogue are a rule of Beijing (2016)")}}};
}

Preset avr()
{
    return {"avr-2018-2067",
            QT_TRANSLATE_NOOP("core", "AVR (EU) 2018/2067"),
            QT_TRANSLATE_NOOP("core", "Uncertainty that the MRR permits is no misstatement; samples are sized by the verifier's risk analysis."),
            {{"stock-balance.tolerance-percent", Decimal::of("1.5"),
              QT_TRANSLATE_NOOP("core", "MRR (EU) 2018/2066, Annex II, table 1: the highest tier for fuels permits an uncertainty of 1.5 % over the reporting period; uncertainty that is permitted is no misstatement (AVR, definitions)")}},
            {{"sample-size", QT_TRANSLATE_NOOP("core", "AVR: samples follow from the verifier's risk analysis; the fixed shares of the catalogue are a rule of Beijing (2016)")},
             {"self-use-records", QT_TRANSLATE_NOOP("core", "The monthly records are asked for by the GB/T 32151 series, not by the MRR")}}};
}

Preset china2021()
{
    return {"china-2021",
            QT_TRANSLATE_NOOP("core", "China, verification guide for enterprise GHG reports (trial, 2021)"),
            QT_TRANSLATE_NOOP("core", "No tolerances of the guide are known to this application, so that the catalogue's stand. What the company does not correct in time the team computes itself, conservatively."),
            {},
            {}};
}

Preset beijing2016()
{
    return {"beijing-2016",
            QT_TRANSLATE_NOOP("core", "Beijing, questions and answers on sampling (2016)"),
            QT_TRANSLATE_NOOP("core", "At least 30 % of the monthly records, 20 points more after a nonconformity, then 80 to 100 %: what the catalogue's sample size stands for. Nothing else differs."),
            {},
            {}};
}

struct Words {
    const char* preset;
    const char* words; ///< all of them stand in the text of the criteria
};
constexpr Words kWords[] = {{"iso-14064-3", "14064-3"}, {"avr-2018-2067", "2018/2067"}, {"beijing-2016", "Beijing"}, {"beijing-2016", "北京"},
                            {"china-2021", "核查指南"}, {"china-2021", "verification guide"}};

} // namespace

const std::vector<Preset>& presets()
{
    static const std::vector<Preset> all{iso14064(), avr(), china2021(), beijing2016()};
    return all;
}

const Preset* findPreset(const QString& id)
{
    const auto found = std::find_if(presets().begin(), presets().end(), [&](const Preset& preset) { return id == QLatin1String(preset.id); });
    return found == presets().end() ? nullptr : &*found;
}

const Preset* presetFor(const Criteria& criteria)
{
    for (const Words& row : kWords) {
        if (criteria.verification.contains(QString::fromUtf8(row.words), Qt::CaseInsensitive))
            return findPreset(QLatin1String(row.preset));
    }
    return nullptr;
}

} // namespace attest

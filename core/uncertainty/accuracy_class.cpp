// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/accuracy_class.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace attest {
namespace {

/// "0.5" of "0.5S", "Class 0,5 S", "0.5S级"; "B" of "Klasse B"; empty for anything else ("G4" is a size).
QString indexOf(const QString& written)
{
    static const QRegularExpression form(
        QString::fromUtf8("^(?:(?:accuracy )?class|cl\\.?|(?:genauigkeits)?klasse|gkl\\.?|kl\\.?|准确度|等级|वर्ग|श्रेणी)?[ :]*"
                          "(?:(\\d{1,2}(?:[.,]\\d{1,2})?) ?s?|([abc]))(?: ?[级級])?(?: ?\\(.*\\)| ?mid)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(written.normalized(QString::NormalizationForm_KC).simplified());
    if (!match.hasMatch())
        return {};
    return match.captured(1).isEmpty() ? match.captured(2).toUpper() : match.captured(1).replace(u',', u'.');
}

bool isElectric(MeterMeasures measures)
{
    return measures != MeterMeasures::fuel && measures != MeterMeasures::heat && measures != MeterMeasures::output;
}

std::optional<KnownPercent> ofElectricity(const QString& index)
{
    if (index == u"A" || index == u"B" || index == u"C") {
        const Decimal percent = index == u"A" ? Decimal::of("3.5") : index == u"B" ? Decimal(2) : Decimal(1);
        return KnownPercent{percent, {QT_TRANSLATE_NOOP("core", "meter of class %1, Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C"), {index}}};
    }
    static const std::array classes{Decimal::of("0.1"), Decimal::of("0.2"), Decimal::of("0.5"), Decimal(1), Decimal(2)};
    const auto percent = Decimal::parse(index);
    if (!percent || std::find(classes.begin(), classes.end(), *percent) == classes.end())
        return std::nullopt;
    return KnownPercent{*percent, {QT_TRANSLATE_NOOP("core", "meter of class %1, IEC 62053-21 or -22, at usual loads"), {index}}};
}

std::optional<KnownPercent> ofGas(const QString& index)
{
    const auto percent = Decimal::parse(index);
    if (!percent || (*percent != Decimal(1) && *percent != Decimal::of("1.5")))
        return std::nullopt;
    return KnownPercent{*percent * Decimal(2), {QT_TRANSLATE_NOOP("core", "gas meter of class %1, Directive 2014/32/EU, annex IV, low flow"), {index}}};
}

} // namespace

std::optional<KnownPercent> limitOfClass(const Meter& meter, const QString& accuracyClass)
{
    const QString index = indexOf(accuracyClass);
    if (index.isEmpty())
        return std::nullopt;
    const Dimension dimension = meter.unit.dimension();
    if (isElectric(meter.measures) && dimension == Dimension::energy)
        return ofElectricity(index);
    const bool isGas = meter.measures == MeterMeasures::fuel && (dimension == Dimension::normalVolume || dimension == Dimension::volume);
    return isGas ? ofGas(index) : std::nullopt;
}

} // namespace attest

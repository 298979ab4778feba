// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include <QHash>

namespace attest {
namespace {

struct Row {
    const char* symbol;
    Dimension dimension;
    const char* numerator;   // size in base units = numerator ÷ denominator
    const char* denominator;
    const char* spellings;   // separated by blanks; the symbol is one of them without being listed
};

// Sizes: SI, BIPM/NIST and GB/T 2589-2020 (1 kgce = 29,307.6 kJ); see resources/factors/units.csv.
const Row kRows[] = {
    {"kWh", Dimension::energy, "1", "1", "kwh 度 千瓦时 千瓦時 kw·h kw.h kw-h किलोवाट-घंटा किलोवाट·घंटा यूनिट kilowattstunde kilowattstunden"},
    {"Wh", Dimension::energy, "0.001", "1", ""},
    {"MWh", Dimension::energy, "1000", "1", "mwh 兆瓦时 mw·h mw.h megawattstunde megawattstunden मेगावाट-घंटा"},
    {"GWh", Dimension::energy, "1000000", "1", "gwh 吉瓦时"},
    {"TWh", Dimension::energy, "1000000000", "1", ""},
    {"万kWh", Dimension::energy, "10000", "1", "万千瓦时 万度 萬kwh 10^4kwh 万kw·h 万kw.h"},
    {"亿kWh", Dimension::energy, "100000000", "1", "亿千瓦时 亿度 10^8kwh"},
    {"kJ", Dimension::energy, "1", "3600", "千焦"},
    {"MJ", Dimension::energy, "1", "3.6", "mj 兆焦"},
    {"GJ", Dimension::energy, "1000", "3.6", "gj 吉焦"},
    {"百万kJ", Dimension::energy, "1000", "3.6", "百万千焦"},
    {"TJ", Dimension::energy, "1000000", "3.6", "tj 太焦"},
    {"tce", Dimension::energy, "29307.6", "3.6", "吨标准煤 吨标煤 tske"},
    {"kgce", Dimension::energy, "29.3076", "3.6", "千克标准煤 公斤标准煤 千克标煤"},
    {"万tce", Dimension::energy, "293076000", "3.6", "万吨标准煤 万吨标煤"},
    {"kcal", Dimension::energy, "4.1868", "3600", "千卡 大卡"},
    {"toe", Dimension::energy, "41868", "3.6", ""},
    {"MMBtu", Dimension::energy, "1055.05585262", "3.6", "mmbtu"},
    {"therm", Dimension::energy, "105.505585262", "3.6", "therms"},

    {"kg", Dimension::mass, "1", "1", "千克 公斤 kilogramm किलोग्राम किग्रा"},
    {"g", Dimension::mass, "0.001", "1", "克 gramm ग्राम"},
    {"t", Dimension::mass, "1000", "1", "吨 噸 tonne tonnes tonnen ton mt टन मीट्रिक-टन"},
    {"万t", Dimension::mass, "10000000", "1", "万吨 萬吨"},
    {"Gg", Dimension::mass, "1000000", "1", ""},
    {"lb", Dimension::mass, "0.45359237", "1", "lbs"},
    {"tC", Dimension::mass, "1000", "1", "吨碳"},
    {"kgC", Dimension::mass, "1", "1", ""},

    {"L", Dimension::volume, "1", "1", "l 升 公升 liter litre liters litres ltr लीटर"},
    {"mL", Dimension::volume, "0.001", "1", "ml 毫升"},
    {"kL", Dimension::volume, "1000", "1", "kl 千升"},
    {"m3", Dimension::volume, "1000", "1", "m³ m^3 立方米 立方 方 cbm kubikmeter घन-मीटर"},
    {"万m3", Dimension::volume, "10000000", "1", "万m³ 万立方米 万方 10^4m3"},
    {"US gal", Dimension::volume, "3.785411784", "1", "usgal us-gal gal(us) usgallon usgallons gal gallon gallons"},
    {"imp gal", Dimension::volume, "4.54609", "1", "impgal imperialgallon imperialgallons gal(uk)"},
    {"ft3", Dimension::volume, "28.316846592", "1", "cf ft³"},
    {"bbl", Dimension::volume, "158.987294928", "1", ""},

    {"Nm3", Dimension::normalVolume, "1", "1", "nm³ nm^3 标准立方米 标立方米 标方 m3(n) m³(n)"},
    {"万Nm3", Dimension::normalVolume, "10000", "1", "万nm³ 万标准立方米 万标立方米 万标方 10^4nm3"},

    {"kgCO2e", Dimension::emission, "1", "1", "kgco2 kgco₂ kgco₂e kgco2eq kgco2-eq kgco2äq kg-co2e"},
    {"gCO2e", Dimension::emission, "0.001", "1", "gco2 gco₂ gco₂e gco2eq"},
    {"tCO2e", Dimension::emission, "1000", "1",
     "tco2 tco₂ tco₂e tco2eq tco2-eq tco2äq tco₂äq t-co2e 吨二氧化碳当量 吨二氧化碳 吨co2 吨co2e टनco2e"},
    {"万tCO2e", Dimension::emission, "10000000", "1", "万tco2 万吨二氧化碳当量 万吨二氧化碳"},
    {"lbCO2e", Dimension::emission, "0.45359237", "1", "lbco2"},

    {"kW", Dimension::power, "1", "1", "kw 千瓦 किलोवाट"},
    {"W", Dimension::power, "0.001", "1", ""},
    {"MW", Dimension::power, "1000", "1", "兆瓦"},
    {"kWp", Dimension::power, "1", "1", "kwp 千瓦峰"},
    {"MWp", Dimension::power, "1000", "1", "mwp"},
    {"h", Dimension::time, "1", "1", "小时 hour hours stunde stunden std घंटा घंटे"},
    {"d", Dimension::time, "24", "1", "天 day days tag tage दिन"},
    {"m2", Dimension::area, "1", "1", "m² 平方米 qm"},
    {"km", Dimension::distance, "1", "1", "公里 千米 किमी"},
    {"tkm", Dimension::charge, "1", "1", "t·km t.km 吨公里"},
    {"%", Dimension::share, "0.01", "1", "percent prozent 百分比"},
};

/// Full-width and superscript forms, blanks and case folded away, so that "ＭＷｈ", "MW h" and "mwh" meet.
QString folded(const QString& spelling)
{
    QString text = spelling.normalized(QString::NormalizationForm_KC);
    text.remove(u' ');
    text.remove(QChar::Nbsp);
    return text.toLower();
}

} // namespace

class UnitTable {
public:
    UnitTable()
    {
        for (const Row& row : kRows) {
            const Unit unit(QString::fromUtf8(row.symbol), row.dimension,
                            Rational(Decimal::of(row.numerator), Decimal::of(row.denominator)));
            m_exact.insert(unit.symbol(), unit);
            add(unit.symbol(), unit);
            const QStringList spellings = QString::fromUtf8(row.spellings).split(u' ', Qt::SkipEmptyParts);
            for (const QString& spelling : spellings)
                add(spelling, unit);
        }
    }

    std::optional<Unit> find(const QString& spelling) const
    {
        const QString trimmed = spelling.trimmed();
        if (const auto exact = m_exact.constFind(trimmed); exact != m_exact.constEnd())
            return *exact;
        const auto found = m_folded.constFind(folded(trimmed));
        return found == m_folded.constEnd() ? std::nullopt : std::optional(*found);
    }

    static const UnitTable& instance()
    {
        static const UnitTable table;
        return table;
    }

    static Unit named(const QString& text) { return Unit(text, Dimension::named, 1); }

private:
    void add(const QString& spelling, const Unit& unit)
    {
        const QString key = folded(spelling);
        if (!m_folded.contains(key))
            m_folded.insert(key, unit);
    }

    QHash<QString, Unit> m_exact;
    QHash<QString, Unit> m_folded;
};

Unit::Unit(QString symbol, Dimension dimension, Rational size)
    : m_symbol(std::move(symbol)), m_dimension(dimension), m_size(std::move(size))
{
}

std::optional<Unit> Unit::find(const QString& spelling)
{
    return UnitTable::instance().find(spelling);
}

Unit Unit::findOrNamed(const QString& spelling)
{
    if (const auto known = find(spelling))
        return *known;
    return UnitTable::named(spelling.trimmed());
}

Unit Unit::kWh() { return *find(QStringLiteral("kWh")); }
Unit Unit::MWh() { return *find(QStringLiteral("MWh")); }
Unit Unit::tCO2e() { return *find(QStringLiteral("tCO2e")); }

bool Unit::convertsTo(const Unit& other) const
{
    if (m_dimension != other.m_dimension || !isValid() || !other.isValid())
        return false;
    return m_dimension != Dimension::named || m_symbol == other.m_symbol;
}

std::optional<FactorUnit> FactorUnit::find(const QString& spelling)
{
    const qsizetype slash = spelling.indexOf(u'/');
    if (slash < 0 || spelling.indexOf(u'/', slash + 1) >= 0)
        return std::nullopt;
    const auto numerator = Unit::find(spelling.left(slash));
    const auto denominator = Unit::find(spelling.mid(slash + 1));
    if (!numerator || !denominator)
        return std::nullopt;
    return FactorUnit{*numerator, *denominator};
}

} // namespace attest

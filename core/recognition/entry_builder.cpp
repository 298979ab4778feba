// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/entry_builder.h"

#include "core/base/unit.h"
#include "core/domain/names.h"
#include "core/recognition/known_names.h"

#include <QRegularExpression>

namespace attest {
namespace {

const QString kUnit = QStringLiteral("unit");
const QString kMeter = QStringLiteral("meter");
const QString kSource = QStringLiteral("source");
const QString kColumns = QStringLiteral("columns");
const QString kConstants = QStringLiteral("constants");

bool isMeterKind(FileKind kind)
{
    return kind == FileKind::meterIntervals || kind == FileKind::meterRegisters;
}

class EntryBuilder {
public:
    EntryBuilder(TableRecognition& recognition, const TableView& view, const TableGuess& guess, const std::set<QString>& fixed,
                 const Submission& header)
        : m_recognition(recognition), m_entry(recognition.entry), m_view(view), m_guess(guess), m_fixed(fixed), m_header(header)
    {
    }

    void build()
    {
        if (!m_fixed.contains(QStringLiteral("layout")))
            m_entry.wide = m_guess.wide;
        if (!m_fixed.contains(kColumns))
            takeColumns();
        takeConstants();
        if (!m_fixed.contains(kColumns))
            askForMissing();
        askForClock();
        if (isMeterKind(m_entry.kind))
            askForPower();
    }

private:
    bool isFixed(const QString& field) const { return m_fixed.contains(kConstants) || m_fixed.contains(field); }
    bool has(const QString& field) const { return m_entry.columns.contains(field) || m_entry.constants.contains(field); }
    const ColumnView& viewAt(int index) const { return m_view.views[static_cast<std::size_t>(index)]; }

    void verdict(const QString& about, const QString& value, Certainty certainty, Message why)
    {
        m_recognition.verdicts.push_back({about, value, certainty, std::move(why)});
    }

    void ask(const QString& about, int column, Message question, QStringList choices = {})
    {
        m_recognition.questions.push_back({about, column, std::move(question), std::move(choices)});
    }

    void takeColumns()
    {
        m_entry.columns.clear();
        m_entry.values.clear();
        for (const auto& [field, index] : m_guess.fields.columns) {
            if (!isFixed(field) || !m_entry.constants.contains(field))
                m_entry.columns[field] = m_view.nameOf(viewAt(index).column);
        }
        for (const ValueGuess& value : m_guess.values) {
            if (m_entry.wide)
                m_entry.values.emplace_back(m_view.nameOf(viewAt(value.view).column), value.meaning);
        }
        sayYear();
        for (const int index : m_guess.otherUnits)
            verdict(kColumns, viewAt(index).heading, Certainty::guessed,
                    Message{QT_TRANSLATE_NOOP("core", "the column “%1” is left out: its unit is not %2, and one file has one unit"),
                            {viewAt(index).heading, m_guess.unit}});
    }

    void sayYear()
    {
        if (m_guess.monthsWithoutYear)
            ask(kColumns, -1, QT_TRANSLATE_NOOP("core", "The months have no year; which one is it?"));
        else if (m_guess.yearIsGuessed && !m_guess.values.empty())
            verdict(kColumns, m_guess.values.front().meaning.left(4), Certainty::guessed,
                    QT_TRANSLATE_NOOP("core", "the months have no year; the one of the engagement is taken"));
    }

    void takeConstants()
    {
        if (!m_fixed.contains(kConstants)) {
            std::erase_if(m_entry.constants, [&](const auto& constant) { return !m_fixed.contains(constant.first); });
        }
        takeUnit();
        takeMeter();
        takeSource();
        takeCurrency();
        takeFactorUnit();
    }

    bool wants(const QString& field) const
    {
        return fieldOf(m_entry.kind, field) != nullptr && !m_entry.columns.contains(field) && !isFixed(field);
    }

    void takeUnit()
    {
        if (!wants(kUnit))
            return;
        if (!m_guess.unit.isEmpty() && Unit::find(m_guess.unit)) {
            m_entry.constants[kUnit] = m_guess.unit;
            verdict(kUnit, m_guess.unit, Certainty::proven, QT_TRANSLATE_NOOP("core", "stands in the heading, the title or the cells"));
            return;
        }
        if (isMeterKind(m_entry.kind) && areMetersKnown()) {
            verdict(kUnit, {}, Certainty::guessed,
                    QT_TRANSLATE_NOOP("core", "the file names no unit; the one of the meter is taken"));
            return;
        }
        ask(kUnit, -1, QT_TRANSLATE_NOOP("core", "The file names no unit for its quantities; which one is it?"), likelyUnits());
    }

    /// The units of the case's meters first.
    QStringList likelyUnits() const
    {
        QStringList units;
        for (const Meter& meter : m_header.meters)
            units << meter.unit.symbol();
        units << QStringLiteral("kWh") << QStringLiteral("MWh") << QStringLiteral("万kWh") << QStringLiteral("GJ") << QStringLiteral("m3")
              << QStringLiteral("Nm3") << QStringLiteral("L") << QStringLiteral("kg") << QStringLiteral("t") << QStringLiteral("tCO2e");
        units.removeDuplicates();
        return units;
    }

    bool areMetersKnown() const
    {
        QStringList meters;
        for (const ValueGuess& value : m_guess.values)
            meters << value.meaning;
        if (const auto column = m_guess.fields.columns.find(kMeter); column != m_guess.fields.columns.end())
            meters << viewAt(column->second).distinct;
        if (const QString named = idInText(m_view.names.all(), meterIds(m_header)); meters.isEmpty() && !named.isEmpty())
            meters << named;
        return !meters.isEmpty()
               && std::all_of(meters.begin(), meters.end(), [&](const QString& id) { return m_header.meter(id.trimmed()) != nullptr; });
    }

    void takeMeter()
    {
        const bool isWideMeter = m_entry.wide && wideField(m_entry.kind) == kMeter && !m_guess.values.empty()
                                 && !Period::parse(m_guess.values.front().meaning);
        if (!wants(kMeter) || !isMeterKind(m_entry.kind) || isWideMeter)
            return;
        QString texts = m_view.names.all();
        for (const ColumnView& view : m_view.views)
            texts += QString(u' ' + view.heading);
        const QString id = idInText(texts, meterIds(m_header));
        if (id.isEmpty())
            return ask(kMeter, -1, QT_TRANSLATE_NOOP("core", "Which meter do these values come from?"), meterIds(m_header));
        m_entry.constants[kMeter] = id;
        verdict(kMeter, id, Certainty::guessed, QT_TRANSLATE_NOOP("core", "its name stands in the heading, the title or the name of the file"));
    }

    void takeSource()
    {
        const Field* field = fieldOf(m_entry.kind, kSource);
        if (!wants(kSource) || field == nullptr || !field->required)
            return;
        const QStringList others = field->alternatives();
        if (!others.isEmpty() && std::all_of(others.begin(), others.end(), [&](const QString& other) { return has(other); }))
            return;
        const QString id = idInText(m_view.names.all(), sourceIds(m_header));
        if (id.isEmpty())
            return ask(kSource, -1, QT_TRANSLATE_NOOP("core", "Which source do these values belong to?"), sourceIds(m_header));
        m_entry.constants[kSource] = id;
        verdict(kSource, id, Certainty::guessed, QT_TRANSLATE_NOOP("core", "its name stands in the title or the name of the file"));
    }

    void takeCurrency()
    {
        const QString currency = QStringLiteral("currency");
        const auto amount = m_guess.fields.columns.find(QStringLiteral("amount"));
        if (!wants(currency) || amount == m_guess.fields.columns.end())
            return;
        QString code = currencyInText(viewAt(amount->second).heading);
        if (code.isEmpty())
            code = currencyInText(m_view.names.titles.join(u' '));
        if (!code.isEmpty())
            m_entry.constants[currency] = code;
    }

    void takeFactorUnit()
    {
        const QString factorUnit = QStringLiteral("factor_unit");
        const auto factor = m_guess.fields.columns.find(QStringLiteral("factor"));
        if (!wants(factorUnit) || factor == m_guess.fields.columns.end())
            return;
        if (const QString unit = viewAt(factor->second).unit; FactorUnit::find(unit))
            m_entry.constants[factorUnit] = unit;
    }

    void askForMissing()
    {
        QStringList headings;
        for (const ColumnView& view : m_view.views)
            headings << m_view.nameOf(view.column);
        for (const QString& field : m_guess.missing) {
            if (field != kUnit && field != kMeter && field != kSource && !has(field))
                ask(kColumns, -1, Message{QT_TRANSLATE_NOOP("core", "Which column is “%1”?"), {field}}, headings);
        }
    }

    /// Day and time of day in two columns: one of them alone would put every value of a day to midnight.
    void askForClock()
    {
        static const QRegularExpression clock(QStringLiteral("^\\s*\\d{1,2}:\\d{2}(:\\d{2})?\\s*$"));
        const auto time = m_guess.fields.columns.find(QStringLiteral("time"));
        if (!isMeterKind(m_entry.kind) || time == m_guess.fields.columns.end() || viewAt(time->second).reading.role != ColumnRole::date)
            return;
        for (const ColumnView& view : m_view.views) {
            const auto& shapes = m_view.profiles[static_cast<std::size_t>(view.column)].shapes();
            const bool isClock = !shapes.isEmpty() && std::all_of(shapes.begin(), shapes.end(), [](const ShapeStat& shape) {
                return clock.match(shape.examples.front()).hasMatch();
            });
            if (isClock)
                return ask(kColumns, view.column,
                           Message{QT_TRANSLATE_NOOP("core", "Day and time of day stand in two columns (“%1” and “%2”); join them in one column before the import"),
                                   {viewAt(time->second).heading, view.heading}});
        }
    }

    void askForPower()
    {
        const auto constant = m_entry.constants.find(kUnit);
        const auto unit = constant == m_entry.constants.end() ? std::nullopt : Unit::find(constant->second);
        if (!unit || unit->dimension() != Dimension::power || isFixed(kUnit))
            return;
        verdict(kUnit, constant->second, Certainty::proven,
                QT_TRANSLATE_NOOP("core", "this is power, not energy; it is not read as energy"));
        ask(kUnit, -1, Message{QT_TRANSLATE_NOOP("core", "The values are in %1: power, not energy. Is this the mean power of the interval, or is the heading wrong?"),
                               {constant->second}},
            {constant->second, QStringLiteral("kWh"), QStringLiteral("MWh")});
    }

    TableRecognition& m_recognition;
    FileEntry& m_entry;
    const TableView& m_view;
    const TableGuess& m_guess;
    const std::set<QString>& m_fixed;
    const Submission& m_header;
};

const ColumnView* viewOf(const TableView& view, int column)
{
    const auto found = std::find_if(view.views.begin(), view.views.end(), [&](const ColumnView& candidate) { return candidate.column == column; });
    return found == view.views.end() ? nullptr : &*found;
}

} // namespace

void buildEntry(TableRecognition& recognition, const TableView& view, const TableGuess& guess, const std::set<QString>& fixed,
                const Submission& header)
{
    EntryBuilder(recognition, view, guess, fixed, header).build();
}

int columnByName(const TableView& view, const QString& name)
{
    const auto column = static_cast<int>(view.columnNames.indexOf(name));
    return column >= 0 ? column : columnIndex(name).value_or(-1);
}

std::vector<FormatColumn> formatColumns(const TableRecognition& recognition, const TableView& view)
{
    std::vector<FormatColumn> columns;
    const auto add = [&](const QString& name, FieldType type) {
        const int column = columnByName(view, name);
        if (const ColumnView* found = viewOf(view, column))
            columns.push_back({found, &view.profiles[static_cast<std::size_t>(column)], type});
    };
    for (const auto& [field, name] : recognition.entry.columns) {
        if (const Field* known = fieldOf(recognition.entry.kind, field))
            add(name, known->type);
    }
    for (const auto& [name, meaning] : recognition.entry.values)
        add(name, FieldType::number);
    return columns;
}

} // namespace attest

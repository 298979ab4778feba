// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/importers/draft_row.h"

namespace attest {

/// Reads the fields of one draft row into domain values and keeps the first problem. Fields are named as in the dossier
/// format; an absent field reads as nothing and is no problem here, because what a kind requires is checked before.
class RowReader {
public:
    explicit RowReader(const DraftRow& row) : m_row(row) {}

    bool has(const char* field) const { return find(field) != nullptr; }
    QString text(const char* field) const;
    QString written(const char* field) const;
    /// The field's cell; the row where it is a constant or absent.
    SourceRef at(const char* field) const;

    Decimal number(const char* field);
    std::optional<Decimal> numberIfAny(const char* field);
    QDate date(const char* field);
    /// Seconds since 1970, UTC.
    qint64 time(const char* field);
    /// "period", or the span of "from" and "to".
    Period period();
    Period period(const char* field);
    Period span();
    bool yes(const char* field);
    Unit unit();
    std::optional<Unit> unitIfAny();
    /// "value" in "unit".
    Quantity quantity();
    std::optional<FactorUnit> factorUnit(const char* field);
    template <class Enum>
    Enum word(const char* field, Enum ifAbsent);

    /// Refuses the row because of this field; the first refusal counts.
    void refuse(const char* field, Message reason);
    const std::optional<RejectedRow>& problem() const { return m_problem; }

    /// Appends the record unless the row was refused.
    template <class Record>
    void appendTo(std::vector<Record>& records, Record record) const
    {
        if (!m_problem)
            records.push_back(std::move(record));
    }

private:
    const DraftField* find(const char* field) const;

    const DraftRow& m_row;
    std::optional<RejectedRow> m_problem;
};

template <class Enum>
Enum RowReader::word(const char* field, Enum ifAbsent)
{
    if (!has(field))
        return ifAbsent;
    const QString word = text(field);
    if (const auto known = named<Enum>(word))
        return *known;
    if (const auto known = named<Enum>(word.toLower()))
        return *known;
    refuse(field, Message{QT_TRANSLATE_NOOP("core", "Unknown word; allowed are: %1"),
                          {namesOf<Enum>().join(QStringLiteral(", "))}});
    return ifAbsent;
}

} // namespace attest

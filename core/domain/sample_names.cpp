// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sample_names.h"

#include <algorithm>
#include <array>

namespace attest {
namespace {

template <class Enum>
struct SampleWord {
    Enum value;
    const char* name;
    const char* label;
};

constexpr std::array kMethods{
    SampleWord<SampleMethod>{SampleMethod::systematic, "systematic", QT_TRANSLATE_NOOP("core", "by amount, at equal distances")},
    SampleWord<SampleMethod>{SampleMethod::cells, "cells", QT_TRANSLATE_NOOP("core", "by amount, one in each interval")},
    SampleWord<SampleMethod>{SampleMethod::equal, "equal", QT_TRANSLATE_NOOP("core", "each record with the same chance")},
};
constexpr std::array kStrata{
    SampleWord<SampleStrata>{SampleStrata::none, "none", QT_TRANSLATE_NOOP("core", "undivided")},
    SampleWord<SampleStrata>{SampleStrata::source, "source", QT_TRANSLATE_NOOP("core", "by source")},
    SampleWord<SampleStrata>{SampleStrata::site, "site", QT_TRANSLATE_NOOP("core", "by site")},
    SampleWord<SampleStrata>{SampleStrata::meter, "meter", QT_TRANSLATE_NOOP("core", "by meter")},
};

template <class Table, class Enum>
const auto& wordOf(const Table& table, Enum value)
{
    return *std::find_if(table.begin(), table.end(), [value](const auto& word) { return word.value == value; });
}

template <class Enum, class Table>
std::optional<Enum> valueOf(const Table& table, const QString& name)
{
    for (const auto& word : table) {
        if (name == QLatin1String(word.name))
            return word.value;
    }
    return std::nullopt;
}

template <class Table>
QStringList allNames(const Table& table)
{
    QStringList names;
    for (const auto& word : table)
        names << QString::fromLatin1(word.name);
    return names;
}

} // namespace

QString nameOf(SampleMethod method) { return QString::fromLatin1(wordOf(kMethods, method).name); }
QString nameOf(SampleStrata strata) { return QString::fromLatin1(wordOf(kStrata, strata).name); }
Message label(SampleMethod method) { return wordOf(kMethods, method).label; }
Message label(SampleStrata strata) { return wordOf(kStrata, strata).label; }

template <>
std::optional<SampleMethod> named<SampleMethod>(const QString& name) { return valueOf<SampleMethod>(kMethods, name); }
template <>
std::optional<SampleStrata> named<SampleStrata>(const QString& name) { return valueOf<SampleStrata>(kStrata, name); }
template <>
QStringList namesOf<SampleMethod>() { return allNames(kMethods); }
template <>
QStringList namesOf<SampleStrata>() { return allNames(kStrata); }

} // namespace attest

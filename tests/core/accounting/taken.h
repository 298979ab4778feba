// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "tests/support/case_builder.h"

#include <ostream>

namespace attest {

inline void PrintTo(const Rational& value, std::ostream* out) { *out << value.toDecimal(30).text().toStdString(); }
inline void PrintTo(const Decimal& value, std::ostream* out) { *out << value.text().toStdString(); }

namespace test {

inline const FactorLibrary& builtInLibrary()
{
    static const auto instance = FactorLibrary::builtIn();
    return *instance;
}

/// A submission with everything that is worked out of it.
struct Taken {
    explicit Taken(const CaseBuilder& builder)
        : submission(builder.submission()), quantities(workOut(submission)),
          inventory(takeInventory(submission, quantities, builtInLibrary()))
    {
    }
    Taken(const Taken&) = delete;
    Taken& operator=(const Taken&) = delete;

    const SourceEmissions& source(const char* id) const { return *inventory.source(QString::fromUtf8(id)); }

    Submission submission;
    Quantities quantities;
    Inventory inventory;
};

inline QString q(const char* utf8) { return QString::fromUtf8(utf8); }

} // namespace test
} // namespace attest

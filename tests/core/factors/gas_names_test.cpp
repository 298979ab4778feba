// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/gas_names.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(GasNames, FoldingKeepsWhatTellsGasesApart)
{
    EXPECT_EQ(foldedGas(QStringLiteral("hfc-134a")), QStringLiteral("HFC134A"));
    EXPECT_EQ(foldedGas(QString::fromUtf8("N₂O")), QStringLiteral("N2O"));
    EXPECT_NE(foldedGas(QStringLiteral("R-134")), foldedGas(QStringLiteral("R-134a")));
}

TEST(GasNames, CandidatesGoFromExactToGuess)
{
    EXPECT_EQ(gasCandidates(QStringLiteral("HFC-410A")), QStringList({QStringLiteral("HFC410A"), QStringLiteral("R410A")}));
    EXPECT_EQ(gasCandidates(QStringLiteral("134a")).last(), QStringLiteral("R134A"));
    EXPECT_FALSE(gasCandidates(QStringLiteral("R-32 or R-410A")).contains(QStringLiteral("R32")));
}

} // namespace
} // namespace attest

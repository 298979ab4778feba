// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace attest {

/// The exact tokens by which all the texts are written ("dd.MM.yyyy HH:mm"), when the order of their parts is known as tokens
/// of a recogniser ("d/M/yyyy"). Nothing when they are not all written alike, or when the result does not read every one.
std::optional<QString> dateTokens(const QStringList& texts, const QString& order);

} // namespace attest

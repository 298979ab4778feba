// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boundary.h"
#include "core/domain/metering.h"

#include <QString>

#include <map>
#include <optional>

namespace attest {

/// A text as words and names are compared: canonical composition (NFC), one blank between words, without regard to case.
QString comparable(const QString& text);

/// What people write for yes and no, in their languages: "ja", "是", "हाँ", "non"; nothing for any other word.
std::optional<bool> yesNoOf(const QString& word);
/// The same for how a value came about: "measured", "geschätzt", "估算", "sustituido".
std::optional<Quality> qualityOf(const QString& word);

/// Finds sources by their names, where people wrote these instead of the ids.
class SourceNames {
public:
    explicit SourceNames(const std::vector<Source>& sources);

    /// The id of the only source of this name; empty where it has none, several sources have it, or it is an id itself.
    QString idOf(const QString& name) const;

private:
    std::map<QString, QString> m_ids; ///< by comparable name; empty where the name is not clear
};

} // namespace attest

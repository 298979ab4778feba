// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/domain/boundary.h"

#include <vector>

namespace attest {

/// A kind of source that every plant has to say something about (standards (c), XC-23).
struct UsualSource {
    const char* id;      ///< "sf6"; stable, stands in subjects
    Message name;        ///< "SF6 in switchgear"
    std::vector<SourceCategory> categories; ///< a source of them that no words match answers for the kind
    const char* words;   ///< in the languages of the dossiers, separated by "|"; accents do not matter
    bool onlyCategories = false; ///< the words count in these categories only ("process" stands in many names)
};

const std::vector<UsualSource>& usualSources();

/// The ids of the kinds that a source answers for, by its id, name and carrier, else by its category.
std::vector<const UsualSource*> recognised(const Source& source);

} // namespace attest

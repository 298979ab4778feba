// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check_title.h"

#include <algorithm>

namespace attest {

const OwnRule* findRule(const std::vector<OwnRule>& rules, const QString& checkId)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const OwnRule& rule) { return rule.check() == checkId; });
    return found == rules.end() ? nullptr : &*found;
}

Message checkTitle(const QString& id, const std::vector<OwnRule>& rules)
{
    if (const CheckDefinition* check = findCheck(id))
        return check->title;
    const OwnRule* rule = findRule(rules, id);
    return verbatim(rule != nullptr ? rule->title : id);
}

bool isCheck(const QString& id, const std::vector<OwnRule>& rules)
{
    return findCheck(id) != nullptr || findRule(rules, id) != nullptr;
}

} // namespace attest

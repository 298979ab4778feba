// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/check.h"

#include <cstring>

namespace attest {

Decimal CheckContext::parameter(const char* check, const char* name) const
{
    const QString key = QLatin1String(check) + u'.' + QLatin1String(name);
    if (const auto changed = snapshot.parameters.find(key); changed != snapshot.parameters.end())
        return changed->second.value;
    const CheckDefinition* definition = findCheck(QLatin1String(check));
    Q_ASSERT(definition);
    for (const CheckParameter& parameter : definition->parameters) {
        if (std::strcmp(parameter.name, name) == 0)
            return parameter.standard;
    }
    qFatal("check %s has no parameter %s", check, name);
}

} // namespace attest

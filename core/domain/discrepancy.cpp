// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/discrepancy.h"

namespace attest {

QString Subject::key() const
{
    QStringList parts;
    const auto add = [&parts](const char* name, const QString& value) {
        if (!value.isEmpty())
            parts << QString(QLatin1String(name) + u'=' + value);
    };
    add("certificate", certificate);
    add("file", file);
    add("item", item);
    add("meter", meter);
    add("number", number);
    add("period", period.text());
    add("plant", plant);
    add("source", source);
    return parts.join(u';');
}

} // namespace attest

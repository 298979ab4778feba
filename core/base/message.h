// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace attest {

class Message;
/// What fills a place of a message; written as the reader's language writes numbers, dates and periods.
using MessageArgument = std::variant<QString, Decimal, QDate, Period, Message>;

/// A sentence for people that the core says: an English source text and what fills its places (%1, %2 …). It becomes
/// text only when it is shown, in the language of the window or of the report (see Language); nothing translated is
/// ever stored.
///
/// The source must be a literal marked for translation in the context "core":
///     Message{QT_TRANSLATE_NOOP("core", "Row %1 has no value"), {…}}
class Message {
public:
    Message() = default;
    Message(const char* source) : m_source(source) {}
    Message(const char* source, std::vector<MessageArgument> arguments);

    bool isEmpty() const { return m_source == nullptr || *m_source == '\0'; }
    const char* source() const { return m_source == nullptr ? "" : m_source; }
    const std::vector<MessageArgument>& arguments() const;
    /// In English with canonical numbers; for logs, tests and the command line.
    QString english() const;

private:
    const char* m_source = nullptr;
    std::shared_ptr<const std::vector<MessageArgument>> m_arguments;
};

/// A verbatim text (a file's name, a person's words) as a message that is not translated.
Message verbatim(const QString& text);
/// An argument from a whole number.
inline MessageArgument argument(qint64 number) { return Decimal(number); }

} // namespace attest

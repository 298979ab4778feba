// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/language.h"

namespace attest {

Message::Message(const char* source, std::vector<MessageArgument> arguments)
    : m_source(source), m_arguments(std::make_shared<const std::vector<MessageArgument>>(std::move(arguments)))
{
}

const std::vector<MessageArgument>& Message::arguments() const
{
    static const std::vector<MessageArgument> none;
    return m_arguments ? *m_arguments : none;
}

QString Message::english() const
{
    static const Language english(QStringLiteral("canonical"));
    return english.text(*this);
}

Message verbatim(const QString& text)
{
    return {"%1", {text}};
}

} // namespace attest

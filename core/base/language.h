// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace attest {

/// One of the four languages in which the core's messages are read: English, Deutsch, 简体中文, हिन्दी. The window and a
/// report each hold their own, so a German window can print a Hindi report.
class Language {
public:
    /// Codes: "en", "de", "zh_CN", "hi". Anything else is English.
    explicit Language(const QString& code = QStringLiteral("en"));
    Language(const Language&) = default;

    static QStringList codes();
    /// The language's own name of itself.
    static QString nativeName(const QString& code);
    /// The nearest of the four to a locale's name such as "de_AT.UTF-8".
    static QString codeFor(const QString& localeName);

    const QString& code() const { return m_code; }
    const QLocale& locale() const { return m_locale; }

    QString text(const Message& message) const;
    /// A text of any translation context ("report", "core", a class of the window).
    QString text(const char* context, const char* source) const;
    /// Grouped and with the decimal sign of the language; all its places kept. Hindi groups 2-2-3.
    QString number(const Decimal& value) const;
    /// Rounded half-even for reading.
    QString number(const Decimal& value, int places) const;
    QString date(QDate date) const;
    QString period(const Period& period) const;

private:
    QString m_code;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace attest

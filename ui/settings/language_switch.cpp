// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_switch.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace attest {

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void LanguageSwitch::use(const QString& code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(code == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code));
    if (m_qt.load(u"qtbase_" + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file of its own for the plural forms.
    if (m_own.load(u":/translations/attest_" + code + u".qm"))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace attest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace attest {

/// Installs the translations of the window's own words and of Qt's dialogs; every widget then hears of the change through
/// QEvent::LanguageChange.
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~LanguageSwitch() override;
    void use(const QString& code);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace attest

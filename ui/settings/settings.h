// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace attest {

/// What the application remembers between starts. Kept in one file; a given path (tests, portable use) replaces the user's.
class Settings {
public:
    /// Empty path: the user's own settings.
    explicit Settings(const QString& path = {});
    ~Settings();

    QString language() const; ///< empty: the system's
    void setLanguage(const QString& code);
    QString theme() const;    ///< empty: the system's
    void setTheme(const QString& name);
    /// The latest first; files that are gone are left out.
    QStringList recentCases() const;
    void addRecentCase(const QString& path);
    /// Where saved ways of reading are kept: in the user's folder of the application's data, or beside a given file of settings.
    QString profileFolder() const;
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_profileFolder;
};

} // namespace attest

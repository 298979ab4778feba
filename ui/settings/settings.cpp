// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace attest {
namespace {

constexpr int kRecentCases = 8;
const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kRecent = QStringLiteral("recentCases");
const QString kGeometry = QStringLiteral("windowGeometry");

QString profilesBeside(const QString& settings)
{
    if (settings.isEmpty())
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/attest/profiles";
    return QFileInfo(settings).absolutePath() + u"/profiles";
}

} // namespace

Settings::Settings(const QString& path)
    : m_settings(path.isEmpty() ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("attest"),
                                                              QStringLiteral("attest"))
                                : std::make_unique<QSettings>(path, QSettings::IniFormat)),
      m_profileFolder(profilesBeside(path))
{
}

Settings::~Settings() = default;

QString Settings::language() const
{
    return m_settings->value(kLanguage).toString();
}

void Settings::setLanguage(const QString& code)
{
    m_settings->setValue(kLanguage, code);
}

QString Settings::theme() const
{
    return m_settings->value(kTheme).toString();
}

void Settings::setTheme(const QString& name)
{
    m_settings->setValue(kTheme, name);
}

QStringList Settings::recentCases() const
{
    QStringList files = m_settings->value(kRecent).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void Settings::addRecentCase(const QString& path)
{
    QStringList files = m_settings->value(kRecent).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings->setValue(kRecent, QStringList(files.mid(0, kRecentCases)));
}

QString Settings::profileFolder() const
{
    return m_profileFolder;
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    m_settings->setValue(kGeometry, geometry);
}

} // namespace attest

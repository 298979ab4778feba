// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QToolButton>

namespace attest {

/// The saved ways of reading: those that fit the chosen file first, save, import, export, rename, delete.
class ProfileButton final : public QToolButton {
    Q_OBJECT

public:
    explicit ProfileButton(Intake& intake, QWidget* parent = nullptr);
    void show(int file);

Q_SIGNALS:
    void failed(const attest::Error& error);

private:
    void fillMenu();
    void addProfiles(QMenu* menu);
    void askForName();
    void askForImport();
    void askForExport(const ReadingProfile& profile);
    void askForNewName(const ReadingProfile& profile);
    void remove(const QString& name);
    void report(const Result<void>& result);
    ProfileLibrary library() const { return ProfileLibrary(m_intake.profileFolder()); }

    Intake& m_intake;
    int m_file = -1;
};

} // namespace attest

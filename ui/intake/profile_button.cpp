// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/profile_button.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace attest {
namespace {

QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ProfileButton::ProfileButton(Intake& intake, QWidget* parent) : QToolButton(parent), m_intake(intake)
{
    setObjectName(u"profileButton");
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setText(tr("Profiles"));
    setAccessibleName(tr("Saved ways of reading"));
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
}

void ProfileButton::show(int file)
{
    m_file = file;
    setEnabled(file >= 0 && !m_intake.profileFolder().isEmpty());
    const bool isUsed = file >= 0 && !m_intake.file(file).profile.isEmpty();
    setText(isUsed ? tr("Profile: %1").arg(plain(m_intake.file(file).profile)) : tr("Profiles"));
}

void ProfileButton::fillMenu()
{
    menu()->clear();
    if (m_file < 0)
        return;
    for (const ProfileMatch& match : m_intake.file(m_file).look.profiles) {
        QAction* use = menu()->addAction(tr("Use “%1”").arg(plain(match.profile.name)));
        use->setToolTip(m_intake.session().text(match.difference.text()));
        connect(use, &QAction::triggered, this, [this, profile = match.profile]() { m_intake.apply(m_file, profile); });
    }
    menu()->addSeparator();
    QAction* save = menu()->addAction(tr("Save as a profile …"));
    save->setEnabled(m_intake.file(m_file).look.recognition.has_value());
    connect(save, &QAction::triggered, this, &ProfileButton::askForName);
    connect(menu()->addAction(tr("Import a profile …")), &QAction::triggered, this, &ProfileButton::askForImport);
    addProfiles(menu());
}

void ProfileButton::addProfiles(QMenu* menu)
{
    const ProfileLibrary::Listing listing = library().list();
    QMenu* manage = menu->addMenu(tr("Manage"));
    manage->setEnabled(!listing.profiles.empty());
    for (const ReadingProfile& profile : listing.profiles) {
        QMenu* acts = manage->addMenu(plain(profile.name));
        connect(acts->addAction(tr("Use it")), &QAction::triggered, this, [this, profile]() { m_intake.apply(m_file, profile); });
        connect(acts->addAction(tr("Export …")), &QAction::triggered, this, [this, profile]() { askForExport(profile); });
        connect(acts->addAction(tr("Rename …")), &QAction::triggered, this, [this, profile]() { askForNewName(profile); });
        connect(acts->addAction(tr("Delete")), &QAction::triggered, this, [this, profile]() { remove(profile.name); });
    }
}

void ProfileButton::report(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

void ProfileButton::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"profileName");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a profile"));
    dialog->setLabelText(tr("Name of this way of reading. It is offered for files with the same headings."));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        const ReadingProfile profile = m_intake.profileOf(m_file, name.trimmed());
        const Result<void> saved = library().save(profile);
        report(saved);
        if (saved)
            m_intake.apply(m_file, profile);
    });
    dialog->open();
}

void ProfileButton::askForNewName(const ReadingProfile& profile)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the profile"));
    dialog->setLabelText(tr("New name"));
    dialog->setTextValue(profile.name);
    dialog->setOkButtonText(tr("Rename"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, profile](const QString& name) {
        ReadingProfile renamed = profile;
        renamed.name = name.trimmed();
        const Result<void> saved = library().save(renamed);
        report(saved);
        // Names are the same without regard to case: then saving has replaced the old one.
        if (saved && renamed.name.compare(profile.name, Qt::CaseInsensitive) != 0)
            report(library().remove(profile.name));
    });
    dialog->open();
}

void ProfileButton::remove(const QString& name)
{
    report(library().remove(name));
}

void ProfileButton::askForImport()
{
    auto* dialog = new QFileDialog(this, tr("Import a profile"), QString(), tr("Profiles (*%1)").arg(kProfileSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const Result<ReadingProfile> profile = importProfile(path);
        if (!profile)
            return report(profile.failure());
        report(library().save(*profile));
        m_intake.apply(m_file, *profile);
    });
    dialog->open();
}

void ProfileButton::askForExport(const ReadingProfile& profile)
{
    auto* dialog = new QFileDialog(this, tr("Export the profile"), QString(), tr("Profiles (*%1)").arg(kProfileSuffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(profile.name + kProfileSuffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString& path) { report(exportProfile(profile, path)); });
    dialog->open();
}

} // namespace attest

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/intake/dossier_text.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace attest {

class DataTable;
class HueLabel;
class SiteTable;

/// What a new case needs before its first file: client, claim, period, criteria, team and sites; sources and meters where they
/// are known already.
class NewCaseDialog final : public QDialog {
    Q_OBJECT

public:
    /// `created` gets the path of the case file and its dossier.json. Opens; deletes itself.
    static NewCaseDialog* ask(QWidget* parent, const Language& language,
                              std::function<void(const QString& path, const QByteArray& dossier)> created);

private:
    NewCaseDialog(QWidget* parent, const Language& language);
    void buildEngagement(QFormLayout* form);
    void buildTeam(QFormLayout* form);
    void buildBoundary(QVBoxLayout* column);
    QLineEdit* addText(QFormLayout* form, const char* name, const QString& label);
    QComboBox* addChoice(QFormLayout* form, const char* name, const QString& label, bool freeText, const QStringList& values);
    void askForPlace();
    void addSource();
    void addMeter();
    void removeThing();
    void showThings();
    void suggestPath();
    QString problem() const;
    void check();
    CaseBasics basics() const;
    /// The boundary as far as it is typed.
    Submission header() const;

    Language m_language;
    QLineEdit* m_client = nullptr;
    QLineEdit* m_title = nullptr;
    QComboBox* m_claim = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_timezone = nullptr;
    QComboBox* m_accounting = nullptr;
    QComboBox* m_verification = nullptr;
    QComboBox* m_neutrality = nullptr;
    QComboBox* m_assurance = nullptr;
    QLineEdit* m_percent = nullptr;
    QLineEdit* m_floor = nullptr;
    QComboBox* m_gwp = nullptr;
    QLineEdit* m_lead = nullptr;
    QLineEdit* m_reviewer = nullptr;
    QLineEdit* m_signatory = nullptr;
    SiteTable* m_sites = nullptr;
    DataTable* m_things = nullptr;
    std::vector<Source> m_sources;
    std::vector<Meter> m_meters;
    QLineEdit* m_path = nullptr;
    bool m_ownPath = false; ///< somebody chose the place
    HueLabel* m_problem = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace attest

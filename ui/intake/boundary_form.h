// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "core/base/language.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace attest {

class HueLabel;

/// A small form for one thing of the boundary: fields, what is still wrong, and the button that creates it.
class BoundaryForm : public QDialog {
    Q_OBJECT

protected:
    BoundaryForm(QWidget* parent, const Submission& header, const Language& language);

    QLineEdit* addText(const char* name, const QString& label, const QString& text = {});
    QComboBox* addChoice(const char* name, const QString& label);
    QComboBox* addSites();
    /// Adds the line of problems and the buttons; to be called last.
    void finish(const QString& verb);
    /// What is still wrong, in words; nothing: it can be created.
    virtual QString problem() const = 0;

    const Submission& header() const { return m_header; }
    const Language& language() const { return m_language; }

protected Q_SLOTS:
    void check();

private:
    Submission m_header; ///< as the form was opened
    Language m_language;
    QFormLayout* m_form;
    HueLabel* m_problem;
    QPushButton* m_accept;
};

/// Asks for a meter, beginning with its id; `created` is called when the user agrees.
class MeterForm final : public BoundaryForm {
    Q_OBJECT

public:
    static MeterForm* ask(QWidget* parent, const Submission& header, const Language& language, const QString& id,
                          std::function<void(const Meter&)> created);

private:
    MeterForm(QWidget* parent, const Submission& header, const Language& language, const QString& id);
    QString problem() const override;
    Meter meter() const;

    QLineEdit* m_id;
    QComboBox* m_site;
    QComboBox* m_measures;
    QComboBox* m_source;
    QComboBox* m_unit;
    QLineEdit* m_multiplier;
    QLineEdit* m_digits;
};

/// Asks for a source; the same way.
class SourceForm final : public BoundaryForm {
    Q_OBJECT

public:
    static SourceForm* ask(QWidget* parent, const Submission& header, const Language& language, const QString& id,
                           std::function<void(const Source&)> created);

private:
    SourceForm(QWidget* parent, const Submission& header, const Language& language, const QString& id);
    QString problem() const override;
    Source source() const;

    QLineEdit* m_id;
    QLineEdit* m_name;
    QComboBox* m_site;
    QComboBox* m_category;
    QLineEdit* m_carrier;
};

} // namespace attest

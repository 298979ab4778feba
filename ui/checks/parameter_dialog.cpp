// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/parameter_dialog.h"

#include "ui/intake/typed_number.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

ParameterDialog* ParameterDialog::ask(Session& session, const ParameterInCase& parameter, QWidget* parent)
{
    auto* dialog = new ParameterDialog(session, parameter, parent);
    dialog->open();
    return dialog;
}

ParameterDialog::ParameterDialog(Session& session, const ParameterInCase& parameter, QWidget* parent)
    : TrialDialog(session, tr("Change the parameter"), session.text(parameter.check->title) + QStringLiteral(" · ") + parameter.name, parent),
      m_parameter(parameter), m_range(rangeOf(*parameter.parameter)), m_value(new QLineEdit)
{
    const Language& language = session.language();
    auto* reason = wrappedText(Hue::muted);
    reason->setText(session.text(parameter.parameter->reason));
    auto* standard = plainButton(QStringLiteral("standardButton"));
    standard->setText(tr("Catalogue: %1").arg(language.number(parameter.parameter->standard)));
    m_value->setObjectName(u"parameterValue");
    m_value->setAccessibleName(tr("Value"));
    m_value->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    auto* unit = new QLabel(QString::fromUtf8(parameter.parameter->unit));
    auto* line = new QHBoxLayout;
    line->addWidget(m_value);
    line->addWidget(unit);
    line->addWidget(standard);
    line->addStretch();
    form()->addWidget(reason);
    form()->addLayout(line);
    connect(m_value, &QLineEdit::textChanged, this, &ParameterDialog::take);
    connect(standard, &QPushButton::clicked, this, [this]() { m_value->setText(this->session().language().number(m_parameter.parameter->standard)); });
    connect(this, &QDialog::accepted, this, [this]() {
        this->session().acts().setParameter(m_parameter.name, value(), this->reason(), this->session().reporting());
    });
    m_value->setText(language.number(parameter.value));
    m_value->selectAll();
    m_value->setFocus();
}

std::optional<Decimal> ParameterDialog::value() const
{
    return m_typed && *m_typed == m_parameter.parameter->standard ? std::nullopt : m_typed;
}

void ParameterDialog::take()
{
    const Language& language = session().language();
    m_typed = typedDecimal(m_value->text(), language);
    if (!m_typed || *m_typed < m_range.lowest || *m_typed > m_range.highest) {
        setTrial({}, tr("Type a number from %1 to %2.").arg(language.number(m_range.lowest), language.number(m_range.highest)));
    } else if (*m_typed == m_parameter.value) {
        setTrial({}, tr("This is the value that holds now."));
    } else {
        Trial trial;
        trial.parameters.emplace(m_parameter.name, value());
        setTrial(trial);
    }
}

} // namespace attest

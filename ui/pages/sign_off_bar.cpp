// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sign_off_bar.h"

#include "core/domain/names.h"
#include "ui/models/grid.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace attest {
namespace {

constexpr TeamRole kOrder[] = {TeamRole::leadVerifier, TeamRole::independentReviewer, TeamRole::signatory};

QString nameOfMember(const Submission& submission, const QString& id)
{
    const auto member = std::find_if(submission.team.begin(), submission.team.end(),
                                     [&](const TeamMember& candidate) { return candidate.id == id; });
    return member == submission.team.end() ? id : member->name;
}

} // namespace

SignOffBar::SignOffBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setColumnStretch(1, 1);
}

void SignOffBar::refresh(const Assessment& assessment, bool canAct)
{
    clearLayout(m_layout);
    m_given = 0;
    int row = 0;
    for (const TeamRole role : kOrder)
        addRole(row++, role, assessment, canAct);
}

void SignOffBar::addRole(int row, TeamRole role, const Assessment& assessment, bool canAct)
{
    auto* name = new QLabel(m_session.text(label(role)));
    m_layout->addWidget(name, row, 0);
    const SignOff* given = validSignOff(*assessment.snapshot, role, assessment.statement.hash);
    if (given != nullptr && m_given == row) {
        ++m_given;
        auto* words = wrappedText(Hue::good);
        words->setText(tr("✓ %1, %2").arg(nameOfMember(assessment.submission(), given->by), timeText(given->at, m_session.language())));
        m_layout->addWidget(words, row, 1, 1, 2);
        return;
    }
    auto* members = new QComboBox;
    members->setObjectName(QString(nameOf(role) + u"Member"));
    members->setAccessibleName(tr("Who signs as %1").arg(name->text()));
    for (const TeamMember& member : assessment.submission().team) {
        if (member.role == role)
            members->addItem(member.name, member.id);
    }
    auto* sign = row == m_given ? mainButton(QString(nameOf(role) + u"Sign")) : plainButton(QString(nameOf(role) + u"Sign"));
    sign->setText(tr("Sign"));
    sign->setAccessibleName(tr("Sign as %1").arg(name->text()));
    const bool possible = canAct && assessment.statement.blocking.empty() && row == m_given && members->count() > 0;
    members->setEnabled(possible);
    sign->setEnabled(possible);
    connect(sign, &QPushButton::clicked, this, [this, role, members]() {
        m_session.acts().sign(role, members->currentData().toString(), m_session.reporting());
    });
    m_layout->addWidget(members, row, 1);
    m_layout->addWidget(sign, row, 2);
}

} // namespace attest

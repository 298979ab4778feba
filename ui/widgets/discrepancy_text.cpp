// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/discrepancy_text.h"

#include "core/base/language.h"
#include "core/domain/names.h"
#include "ui/models/grid.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attest {

DiscrepancyText::DiscrepancyText(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(5);
}

void DiscrepancyText::addHeading(const QString& text)
{
    HueLabel* heading = sectionTitle();
    heading->setText(text);
    m_layout->addWidget(heading);
}

void DiscrepancyText::addText(const QString& text)
{
    HueLabel* words = wrappedText();
    words->setText(text);
    m_layout->addWidget(words);
}

void DiscrepancyText::show(const Discrepancy& discrepancy, const Materiality& materiality, const Language& language)
{
    clearLayout(m_layout);
    addText(language.text(discrepancy.finding));
    for (const ProbableCause& cause : discrepancy.causes) {
        auto* line = new QHBoxLayout;
        auto* name = new Badge(cause.rank == 1 ? Hue::bad : Hue::muted);
        name->setText(language.text(label(cause.cause)));
        line->addWidget(name);
        line->addStretch(1);
        m_layout->addLayout(line);
        if (!cause.why.isEmpty())
            addText(language.text(cause.why));
    }
    if (!discrepancy.remedy.isEmpty()) {
        addHeading(tr("What would make it go away"));
        addText(language.text(discrepancy.remedy));
    }
    if (discrepancy.effectTco2e) {
        addHeading(tr("Effect"));
        addText(tr("%1 tCO₂e, location-based").arg(numberText(Rational(*discrepancy.effectTco2e), language, 3)));
        if (discrepancy.shareOfMateriality)
            addText(tr("%1 % of materiality (%2 tCO₂e)")
                        .arg(numberText(Rational(*discrepancy.shareOfMateriality), language, 1),
                             numberText(materiality.threshold, language, 2)));
    }
}

} // namespace attest

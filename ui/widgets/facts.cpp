// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/facts.h"

#include "ui/widgets/labels.h"

#include <QFormLayout>

namespace attest {

Facts::Facts(QWidget* parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(18);
    m_layout->setVerticalSpacing(5);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void Facts::setFacts(const std::vector<std::pair<QString, QString>>& facts)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    for (const auto& [name, value] : facts) {
        if (value.isEmpty())
            continue;
        auto* words = wrappedText();
        words->setText(value);
        words->setAccessibleName(name);
        auto* label = new HueLabel(Hue::muted);
        label->setText(name);
        m_layout->addRow(label, words);
    }
}

} // namespace attest

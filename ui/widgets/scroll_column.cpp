// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_column.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace attest {

QVBoxLayout* addScrollColumn(QVBoxLayout* parent)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    auto* column = new QWidget;
    column->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 3, 0);
    layout->setSpacing(11);
    area->setWidget(column);
    column->setAutoFillBackground(false);
    parent->addWidget(area, 1);
    return layout;
}

} // namespace attest

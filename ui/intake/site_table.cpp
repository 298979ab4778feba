// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/site_table.h"

#include "ui/intake/typed_number.h"
#include "ui/style/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kVisibleLines = 3;

bool isWithin(const QString& text, qint64 limit, const Language& language)
{
    if (text.isEmpty())
        return true;
    const auto number = typedDecimal(text, language);
    return number && number->absolute() <= Decimal(limit);
}

bool isCountry(const QString& text)
{
    return text.isEmpty() || (text.size() == 2 && text[0].isUpper() && text[1].isUpper() && text[0].unicode() < 128 && text[1].unicode() < 128);
}

} // namespace

SiteTable::SiteTable(const Language& language, QWidget* parent) : QWidget(parent), m_language(language), m_table(new QTableWidget(0, Columns))
{
    m_table->setObjectName(u"siteTable");
    m_table->setAccessibleName(tr("Sites"));
    m_table->setHorizontalHeaderLabels({tr("Id"), tr("Name"), tr("Country (CN, DE …)"), tr("Region"), tr("Latitude"), tr("Longitude")});
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    flatten(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    QPushButton* add = plainButton(QStringLiteral("addSiteButton"));
    add->setText(tr("Add a site"));
    QPushButton* remove = plainButton(QStringLiteral("removeSiteButton"));
    remove->setText(tr("Remove"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    addLine();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + kVisibleLines * m_table->rowHeight(0) + 4);
    connect(add, &QPushButton::clicked, this, &SiteTable::addLine);
    connect(remove, &QPushButton::clicked, this, &SiteTable::removeLine);
    connect(m_table, &QTableWidget::itemChanged, this, &SiteTable::changed);
}

void SiteTable::addLine()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < Columns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem);
    m_table->item(row, Id)->setText(QString(u'S' + QString::number(row + 1)));
    Q_EMIT changed();
}

void SiteTable::removeLine()
{
    if (m_table->rowCount() > 1 && m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
    Q_EMIT changed();
}

QString SiteTable::text(int row, int column) const
{
    return m_table->item(row, column)->text().trimmed();
}

bool SiteTable::isBlank(int row) const
{
    for (int column = Name; column < Columns; ++column) {
        if (!text(row, column).isEmpty())
            return false;
    }
    return true;
}

std::vector<Site> SiteTable::sites() const
{
    std::vector<Site> sites;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!isBlank(row))
            sites.push_back({text(row, Id), text(row, Name), text(row, Country).toUpper(), text(row, Region),
                             typedDecimal(text(row, Latitude), m_language), typedDecimal(text(row, Longitude), m_language)});
    }
    return sites;
}

QString SiteTable::problem() const
{
    QSet<QString> ids;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (isBlank(row))
            continue;
        if (text(row, Id).isEmpty() || ids.contains(text(row, Id)))
            return tr("Each site needs an id of its own.");
        ids.insert(text(row, Id));
        if (!isCountry(text(row, Country).toUpper()))
            return tr("The country is given by its two letters, such as CN, DE or IN.");
        if (!isWithin(text(row, Latitude), 90, m_language) || !isWithin(text(row, Longitude), 180, m_language))
            return tr("Latitude and longitude are degrees, such as 31.82 and 117.23.");
    }
    return ids.isEmpty() ? tr("At least one site is needed, with its name.") : QString();
}

} // namespace attest

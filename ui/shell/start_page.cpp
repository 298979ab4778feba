// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent), m_claim(wrappedText(Hue::muted)), m_open(plainButton(QStringLiteral("openButton"))),
      m_import(plainButton(QStringLiteral("newButton"))), m_new(plainButton(QStringLiteral("newCaseButton"))), m_example(mainButton(QStringLiteral("exampleButton"))),
      m_drop(wrappedText(Hue::muted)), m_recentTitle(sectionTitle()), m_recent(new QVBoxLayout)
{
    setObjectName(u"startPage");
    auto* card = new Card;
    card->setFixedWidth(fontMetrics().averageCharWidth() * 76);
    auto* mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(56, 56));
    QLabel* name = pageTitle();
    name->setText(QStringLiteral("Attest"));
    m_open->setIcon(icon(QStringLiteral("open")));
    m_import->setIcon(icon(QStringLiteral("import")));
    card->body()->setSpacing(10);
    for (QWidget* widget : {static_cast<QWidget*>(mark), static_cast<QWidget*>(name), static_cast<QWidget*>(m_claim),
                            static_cast<QWidget*>(m_example), static_cast<QWidget*>(m_new), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_open),
                            static_cast<QWidget*>(m_drop), static_cast<QWidget*>(m_recentTitle)})
        card->body()->addWidget(widget);
    card->body()->addLayout(m_recent);
    auto* row = new QHBoxLayout; // an aligned widget would not get the height that its wrapped texts need
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importWanted);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newCaseWanted);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    m_recentTitle->hide();
    retranslate();
}

void StartPage::retranslate()
{
    m_claim->setText(tr("Verification of carbon-neutrality claims: from the company's dossier to the signed report. Everything stays on this computer."));
    m_example->setText(tr("Open the example case"));
    m_new->setText(tr("New case …"));
    m_import->setText(tr("New case from a dossier …"));
    m_open->setText(tr("Open a case …"));
    m_drop->setText(tr("Or drop a case file, a dossier's folder, or the company's files here."));
    m_recentTitle->setText(tr("Recent cases"));
}

void StartPage::setRecent(const QStringList& files)
{
    clearLayout(m_recent);
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString& file : files) {
        auto* button = plainButton(QStringLiteral("recentButton"));
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        button->setText(QFileInfo(file).completeBaseName() + u"   —   " + QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
        button->setToolTip(QDir::toNativeSeparators(file));
        connect(button, &QPushButton::clicked, this, [this, file]() { Q_EMIT fileWanted(file); });
        m_recent->addWidget(button);
    }
}

void StartPage::setBusy(bool busy)
{
    for (QPushButton* button : {m_open, m_import, m_new})
        button->setEnabled(!busy);
    m_example->setEnabled(!busy && m_exampleAvailable);
}

void StartPage::setExampleAvailable(bool available)
{
    m_exampleAvailable = available;
    m_example->setVisible(available);
}

void StartPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace attest

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/new_case_dialog.h"

#include "core/domain/names.h"
#include "ui/intake/boundary_form.h"
#include "ui/intake/site_table.h"
#include "ui/intake/typed_number.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_combo_box.h"
#include "ui/widgets/scroll_column.h"

#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace attest {
namespace {

QString folderOfCases()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return documents.isEmpty() || !QDir(documents).exists() ? QDir::homePath() : documents;
}

QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' || c.isMark() ? c : QChar(u'-');
    return name.isEmpty() ? QStringLiteral("case") : name.left(80);
}

QStringList timezones()
{
    QStringList names;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        names += QString::fromLatin1(id);
    return names;
}

} // namespace

NewCaseDialog* NewCaseDialog::ask(QWidget* parent, const Language& language,
                                  std::function<void(const QString&, const QByteArray&)> created)
{
    auto* dialog = new NewCaseDialog(parent, language);
    connect(dialog->m_accept, &QPushButton::clicked, dialog, [dialog, created = std::move(created)]() {
        const Result<QByteArray> dossier = newDossier(dialog->basics());
        if (!dossier) {
            dialog->m_problem->setText(dialog->m_language.text(dossier.error().what));
            return;
        }
        created(dialog->m_path->text(), *dossier);
        dialog->accept();
    });
    dialog->open();
    return dialog;
}

NewCaseDialog::NewCaseDialog(QWidget* parent, const Language& language)
    : QDialog(parent), m_language(language), m_problem(wrappedText(Hue::warning)), m_accept(mainButton(QStringLiteral("createCaseButton"), this))
{
    setObjectName(u"newCaseDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New case"));
    resize(QSize(860, 760).boundedTo(screen()->availableSize() - QSize(40, 70)));
    auto* layout = new QVBoxLayout(this);
    QVBoxLayout* column = addScrollColumn(layout);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    column->addLayout(form);
    buildEngagement(form);
    buildTeam(form);
    buildBoundary(column);
    column->addStretch(1);
    m_accept->setText(tr("Create the case"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel")); // Qt itself has no Hindi
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    m_problem->setObjectName(u"newCaseProblem");
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showThings();
    suggestPath();
    check();
}

QLineEdit* NewCaseDialog::addText(QFormLayout* form, const char* name, const QString& label)
{
    auto* editor = new QLineEdit;
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    form->addRow(label, editor);
    connect(editor, &QLineEdit::textChanged, this, &NewCaseDialog::check);
    return editor;
}

QComboBox* NewCaseDialog::addChoice(QFormLayout* form, const char* name, const QString& label, bool freeText, const QStringList& values)
{
    auto* editor = new QuietComboBox;
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    editor->setEditable(freeText);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString& value : values)
        editor->addItem(value, value);
    form->addRow(label, editor);
    connect(editor, &QComboBox::currentTextChanged, this, &NewCaseDialog::check);
    return editor;
}

void NewCaseDialog::buildEngagement(QFormLayout* form)
{
    m_client = addText(form, "client", tr("Client"));
    m_title = addText(form, "title", tr("Title of the engagement"));
    m_claim = addChoice(form, "claim", tr("Claim"), false, {});
    for (const QString& claim : namesOf<Claim>())
        m_claim->addItem(m_language.text(label(*named<Claim>(claim))), claim);
    const int year = QDate::currentDate().year() - 1;
    m_from = new QDateEdit(QDate(year, 1, 1));
    m_to = new QDateEdit(QDate(year, 12, 31));
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    auto* period = new QHBoxLayout;
    for (QDateEdit* day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setLocale(m_language.locale());
        QString format = m_language.locale().dateFormat(QLocale::ShortFormat);
        if (!format.contains(QStringLiteral("yyyy")))
            format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
        day->setDisplayFormat(format);
        connect(day, &QDateEdit::dateChanged, this, &NewCaseDialog::check);
        period->addWidget(day, 1);
    }
    form->addRow(tr("Period, both days included"), period);
    m_timezone = addChoice(form, "timezone", tr("Time zone"), true, timezones());
    m_timezone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_timezone->completer()->setFilterMode(Qt::MatchContains);
    m_timezone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_accounting = addChoice(form, "accounting", tr("Criteria of accounting"), true,
                             {QStringLiteral("ISO 14064-1:2018"), QStringLiteral("GHG Protocol"), QStringLiteral("GB/T 32150-2015")});
    m_verification = addChoice(form, "verification", tr("Criteria of verification"), true, {QStringLiteral("ISO 14064-3:2019")});
    m_neutrality = addChoice(form, "neutrality", tr("Criteria of neutrality"), true,
                             {QString(), QStringLiteral("ISO 14068-1:2023"), QStringLiteral("PAS 2060:2014")});
    m_assurance = addChoice(form, "assurance", tr("Assurance"), false, {});
    for (const QString& assurance : namesOf<Assurance>())
        m_assurance->addItem(m_language.text(label(*named<Assurance>(assurance))), assurance);
    m_percent = addText(form, "percent", tr("Materiality, % of the reported emissions"));
    m_percent->setText(QStringLiteral("5"));
    m_floor = addText(form, "floor", tr("Never less than, tCO2e"));
    m_floor->setText(QStringLiteral("0"));
    m_gwp = addChoice(form, "gwp", tr("Global warming potentials"), false,
                      {QStringLiteral("AR5"), QStringLiteral("AR6"), QStringLiteral("AR4"), QStringLiteral("SAR")});
    connect(m_client, &QLineEdit::textChanged, this, &NewCaseDialog::suggestPath);
}

void NewCaseDialog::buildTeam(QFormLayout* form)
{
    m_lead = addText(form, "lead", m_language.text(label(TeamRole::leadVerifier)));
    m_reviewer = addText(form, "reviewer", m_language.text(label(TeamRole::independentReviewer)));
    m_signatory = addText(form, "signatory", m_language.text(label(TeamRole::signatory)));
    m_path = new QLineEdit;
    m_path->setObjectName(u"casePath");
    m_path->setAccessibleName(tr("Case file"));
    QPushButton* place = plainButton(QStringLiteral("placeButton"));
    place->setText(tr("Choose …"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(place);
    form->addRow(tr("Case file"), line);
    connect(m_path, &QLineEdit::textEdited, this, [this]() { m_ownPath = true; });
    connect(m_path, &QLineEdit::textChanged, this, &NewCaseDialog::check);
    connect(place, &QPushButton::clicked, this, &NewCaseDialog::askForPlace);
}

void NewCaseDialog::buildBoundary(QVBoxLayout* column)
{
    HueLabel* sites = sectionTitle();
    sites->setText(tr("Sites"));
    column->addWidget(sites);
    m_sites = new SiteTable(m_language);
    column->addWidget(m_sites);
    connect(m_sites, &SiteTable::changed, this, &NewCaseDialog::check);
    HueLabel* things = sectionTitle();
    things->setText(tr("Sources and meters (they may also be created with the first files)"));
    column->addWidget(things);
    m_things = new DataTable(QStringLiteral("boundaryThings"));
    m_things->setPlain(true);
    m_things->setLabel(tr("Sources and meters"));
    m_things->setEmptyHint(tr("None yet"));
    m_things->setMinimumHeight(fontMetrics().height() * 7);
    column->addWidget(m_things);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const char* name, const QString& text, void (NewCaseDialog::*act)()) {
        QPushButton* button = plainButton(QString::fromLatin1(name));
        button->setText(text);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add("addSourceButton", tr("Add a source …"), &NewCaseDialog::addSource);
    add("addMeterButton", tr("Add a meter …"), &NewCaseDialog::addMeter);
    add("removeThingButton", tr("Remove"), &NewCaseDialog::removeThing);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

Submission NewCaseDialog::header() const
{
    Submission header;
    header.sites = m_sites->sites();
    header.sources = m_sources;
    header.meters = m_meters;
    return header;
}

void NewCaseDialog::addSource()
{
    SourceForm::ask(this, header(), m_language, {}, [this](const Source& source) {
        m_sources.push_back(source);
        showThings();
    });
}

void NewCaseDialog::addMeter()
{
    MeterForm::ask(this, header(), m_language, {}, [this](const Meter& meter) {
        m_meters.push_back(meter);
        showThings();
    });
}

void NewCaseDialog::removeThing()
{
    const QString key = m_things->currentKey().toString();
    std::erase_if(m_sources, [&](const Source& source) { return QString(u's' + source.id) == key; });
    std::erase_if(m_meters, [&](const Meter& meter) { return QString(u'm' + meter.id) == key; });
    showThings();
}

void NewCaseDialog::showThings()
{
    Grid grid;
    grid.columns = {{tr("What"), false}, {tr("Id"), false}, {tr("Site"), false}, {tr("Details"), false}};
    for (const Source& source : m_sources)
        grid.rows.push_back({{tr("Source"), source.id, source.site, m_language.text(label(source.category))}, QString(u's' + source.id)});
    for (const Meter& meter : m_meters)
        grid.rows.push_back({{tr("Meter"), meter.id, meter.site, m_language.text(label(meter.measures))}, QString(u'm' + meter.id)});
    m_things->setGrid(std::move(grid));
}

void NewCaseDialog::suggestPath()
{
    if (m_ownPath || m_path == nullptr)
        return;
    const QDir folder(folderOfCases());
    const QString name = fileNameOf(m_client->text().trimmed());
    QString path = folder.filePath(name + u".attest");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name + u'-' + QString::number(number) + u".attest");
    m_path->setText(path);
}

void NewCaseDialog::askForPlace()
{
    auto* dialog = new QFileDialog(this, tr("Case file"), m_path->text(), tr("Attest cases (*.attest)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("attest"));
    dialog->selectFile(m_path->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_ownPath = true;
        m_path->setText(path);
    });
    dialog->open();
}

QString NewCaseDialog::problem() const
{
    if (m_client->text().trimmed().isEmpty())
        return tr("The client's name is needed.");
    if (m_to->date() < m_from->date())
        return tr("The period ends before it begins.");
    if (!QTimeZone(m_timezone->currentText().trimmed().toLatin1()).isValid())
        return tr("The time zone is not known; it is written like Asia/Shanghai or Europe/Berlin.");
    const auto percent = typedDecimal(m_percent->text(), m_language);
    if (!percent || percent->isNegative() || *percent > Decimal(100))
        return tr("Materiality is a percentage between 0 and 100.");
    const auto floor = typedDecimal(m_floor->text(), m_language);
    if (!floor || floor->isNegative())
        return tr("The least materiality is a number of tonnes.");
    if (m_lead->text().trimmed().isEmpty())
        return tr("The lead verifier's name is needed.");
    if (m_path->text().trimmed().isEmpty() || !QFileInfo(QFileInfo(m_path->text()).absolutePath()).isDir())
        return tr("The folder of the case file does not exist.");
    if (QFileInfo::exists(m_path->text()))
        return tr("There is a file of this name already; choose another name.");
    return m_sites->problem();
}

void NewCaseDialog::check()
{
    if (m_things == nullptr)
        return; // still being built
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_accept->setEnabled(wrong.isEmpty());
}

CaseBasics NewCaseDialog::basics() const
{
    CaseBasics basics;
    basics.submission.date = QDate::currentDate();
    basics.client.name = m_client->text().trimmed();
    Engagement& engagement = basics.engagement;
    engagement.title = m_title->text().trimmed();
    engagement.claim = *named<Claim>(m_claim->currentData().toString());
    engagement.period = Period(m_from->date(), m_to->date());
    engagement.timezone = m_timezone->currentText().trimmed();
    engagement.criteria = {m_accounting->currentText().trimmed(), m_verification->currentText().trimmed(), m_neutrality->currentText().trimmed()};
    engagement.assurance = *named<Assurance>(m_assurance->currentData().toString());
    engagement.materiality.percent = *typedDecimal(m_percent->text(), m_language);
    engagement.materiality.floorTco2e = *typedDecimal(m_floor->text(), m_language);
    engagement.gwpSet = m_gwp->currentText();
    const auto add = [&](const char* id, const QLineEdit* name, TeamRole role) {
        if (!name->text().trimmed().isEmpty())
            basics.team.push_back({QString::fromLatin1(id), name->text().trimmed(), role});
    };
    add("LV", m_lead, TeamRole::leadVerifier);
    add("IR", m_reviewer, TeamRole::independentReviewer);
    add("SG", m_signatory, TeamRole::signatory);
    basics.sites = m_sites->sites();
    basics.sources = m_sources;
    basics.meters = m_meters;
    return basics;
}

} // namespace attest

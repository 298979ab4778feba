// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reading_form.h"

#include "core/domain/names.h"
#include "core/importers/fields.h"
#include "ui/intake/entry_keys.h"
#include "ui/intake/form_row.h"
#include "ui/intake/intake_words.h"
#include "ui/widgets/labels.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace attest {
namespace {

/// The aspects in the order of the form, and whether anything may be typed.
const std::vector<std::pair<QString, bool>>& aspects()
{
    static const std::vector<std::pair<QString, bool>> all{
        {QStringLiteral("kind"), false},      {QStringLiteral("sheet"), false},      {QStringLiteral("header_row"), true},
        {QStringLiteral("range"), true},      {QStringLiteral("layout"), false},     {QStringLiteral("decimal"), false},
        {QStringLiteral("grouping"), false},  {QStringLiteral("date_format"), true}, {QStringLiteral("timezone"), true},
        {QStringLiteral("stamp"), false},     {QStringLiteral("encoding"), true},    {QStringLiteral("delimiter"), true},
        {QStringLiteral("quote"), false}};
    return all;
}

bool isOfText(const QString& key)
{
    return key == u"encoding" || key == u"delimiter" || key == u"quote";
}

bool isMeterKind(FileKind kind)
{
    return kind == FileKind::meterIntervals || kind == FileKind::meterRegisters;
}

QStringList knownEncodings()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),     QStringLiteral("UTF-16BE"),     QStringLiteral("GB18030"),
            QStringLiteral("Big5"),         QStringLiteral("Shift_JIS"),    QStringLiteral("windows-1250"), QStringLiteral("windows-1251"),
            QStringLiteral("windows-1252"), QStringLiteral("windows-1254"), QStringLiteral("ISO-8859-15"),  QStringLiteral("IBM850")};
}

QStringList knownDateFormats()
{
    return {QStringLiteral("d.M.yyyy"),       QStringLiteral("d/M/yyyy"),      QStringLiteral("M/d/yyyy"),
            QStringLiteral("d.M.yyyy HH:mm"), QStringLiteral("d/M/yyyy HH:mm"), QStringLiteral("M/d/yyyy HH:mm"),
            QStringLiteral("yyyy/M/d"),       QStringLiteral("yyyy/M/d HH:mm"), QStringLiteral("yyyy年M月d日")};
}

const QStringList& zones()
{
    static const QStringList names = [] {
        QStringList all;
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            all += QString::fromLatin1(id);
        return all;
    }();
    return names;
}

} // namespace

ReadingForm::ReadingForm(Intake& intake, QWidget* parent)
    : QScrollArea(parent), m_intake(intake), m_grid(new QGridLayout), m_constantsTitle(sectionTitle()), m_hint(wrappedText(Hue::muted)),
      m_constantsGrid(new QGridLayout)
{
    setObjectName(u"readingForm");
    setAccessibleName(tr("How the file is read"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(2, 6, 8, 6);
    body->addWidget(m_hint);
    body->addLayout(m_grid);
    body->addWidget(m_constantsTitle);
    body->addLayout(m_constantsGrid);
    body->addStretch(1);
    for (QGridLayout* grid : {m_grid, m_constantsGrid}) {
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(4);
        grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 20);
        grid->setColumnStretch(1, 3);
        grid->setColumnStretch(3, 4);
    }
    setWidget(content);
    m_constantsTitle->setText(tr("The same for all rows"));
    for (const auto& [key, freeText] : aspects())
        m_rows[key] = addRow(key, freeText);
    for (const char* key : {"decimal", "grouping"})
        m_rows[QString::fromLatin1(key)]->editor()->setPlaceholderText(tr("As each column shows"));
    m_rows[QStringLiteral("range")]->editor()->lineEdit()->setPlaceholderText(tr("The whole sheet"));
    m_rows[QStringLiteral("date_format")]->editor()->lineEdit()->setPlaceholderText(QStringLiteral("ISO 8601"));
    m_rows[QStringLiteral("timezone")]->editor()->lineEdit()->setPlaceholderText(m_intake.header().engagement.timezone);
    auto* completer = new QCompleter(zones(), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_rows[QStringLiteral("timezone")]->editor()->setCompleter(completer);
}

FormRow* ReadingForm::addRow(const QString& key, bool freeText)
{
    auto* row = new FormRow(key, freeText, m_grid, m_grid->rowCount());
    row->setName(keyName(key));
    connect(row, &FormRow::chosen, this, [this, key](const QString& value) { m_intake.state(m_file, key, value); });
    connect(row, &FormRow::released, this, [this, key]() { m_intake.release(m_file, key); });
    return row;
}

void ReadingForm::show(int file)
{
    m_file = file;
    setEnabled(file >= 0);
    if (file < 0)
        return;
    const IntakeFile& shown = m_intake.file(file);
    const bool isEvidence = shown.entry().kind == FileKind::evidence && shown.look.recognition;
    m_hint->setVisible(isEvidence);
    m_hint->setText(tr("This file is kept as evidence, byte for byte; nothing is read from it. Choose another kind if it holds a table."));
    for (const auto& [key, freeText] : aspects())
        showAspect(key, shown);
    showConstants(shown);
}

bool ReadingForm::isAsked(const QString& key, const IntakeFile& file) const
{
    const FileEntry& entry = file.entry();
    const bool isWorkbook = file.look.recognition && !file.look.recognition->sheets.empty();
    if (key == u"kind")
        return true;
    if (entry.kind == FileKind::evidence)
        return !file.look.recognition && key == u"encoding";
    if (key == u"sheet")
        return isWorkbook;
    if (isOfText(key))
        return !isWorkbook;
    if (key == u"layout")
        return !wideField(entry.kind).isEmpty();
    const bool hasTime = fieldOf(entry.kind, QStringLiteral("time")) != nullptr;
    if (key == u"timezone")
        return hasTime;
    return key != u"stamp" || entry.kind == FileKind::meterIntervals;
}

ReadingForm::Choices ReadingForm::choicesOf(const QString& key, const IntakeFile& file) const
{
    Choices choices;
    const auto add = [&](const QStringList& values) {
        for (const QString& value : values)
            choices.emplace_back(value, valueName(key, value, m_intake.session().language()));
    };
    if (key == u"kind")
        add(namesOf<FileKind>());
    else if (key == u"stamp")
        add({QStringLiteral("start"), QStringLiteral("end")});
    else if (key == u"layout")
        add({QStringLiteral("long"), QStringLiteral("wide")});
    else if (key == u"decimal")
        add({QStringLiteral("."), QStringLiteral(",")});
    else if (key == u"grouping")
        add({QString(), QStringLiteral("."), QStringLiteral(","), QStringLiteral(" "), QStringLiteral("'")});
    else if (key == u"delimiter")
        add({QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|")});
    else if (key == u"quote")
        add({QStringLiteral("\""), QStringLiteral("'")});
    else if (key == u"encoding")
        add(knownEncodings());
    else if (key == u"header_row")
        add({QStringLiteral("0"), QStringLiteral("1")});
    else if (key == u"date_format")
        add(knownDateFormats());
    else if (key == u"timezone")
        add({m_intake.header().engagement.timezone, QStringLiteral("UTC")});
    else if (key == u"sheet" && file.look.recognition) {
        for (const SheetInfo& sheet : file.look.recognition->sheets)
            choices.emplace_back(sheet.name, sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name);
    }
    return choices;
}

void ReadingForm::fillChoices(const QString& key, const IntakeFile& file)
{
    Choices choices = choicesOf(key, file);
    const QString value = statedValue(file.entry(), key);
    const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.first == value; });
    if (!isThere && !value.isEmpty() && key != u"range")
        choices.emplace_back(value, valueName(key, value, m_intake.session().language()));
    if (choices == m_shown[key])
        return;
    m_rows[key]->setChoices(choices);
    m_shown[key] = std::move(choices);
}

QString ReadingForm::verdictOf(const QString& key, const IntakeFile& file, Hue& hue) const
{
    hue = Hue::muted;
    if (!file.look.recognition)
        return {};
    QStringList words;
    for (const ReadingVerdict& verdict : file.look.recognition->verdicts) {
        if (verdict.about != key)
            continue;
        const QString why = m_intake.session().text(verdict.why);
        if (why.isEmpty())
            words += certaintyName(verdict.certainty);
        else
            words += verdict.certainty == Certainty::proven ? QString(u"✓ " + why) : QString(certaintyName(verdict.certainty) + u": " + why);
    }
    if (words.isEmpty() && file.fixed.contains(key))
        words += certaintyName(Certainty::given);
    const auto questions = file.questions();
    const bool isOpen = std::any_of(questions.begin(), questions.end(), [&](const OpenQuestion& question) { return question.key == key; });
    if (isOpen) {
        hue = Hue::warning;
        words.prepend(tr("needs an answer"));
    } else if (words.isEmpty() && (key == u"decimal" || key == u"grouping")) {
        words += tr("found out for each column");
    }
    return words.join(u"; ");
}

void ReadingForm::showAspect(const QString& key, const IntakeFile& file)
{
    FormRow* row = m_rows[key];
    fillChoices(key, file);
    const bool isStated = (key != u"decimal" || file.entry().decimal) && (key != u"grouping" || file.entry().grouping);
    row->setValue(isStated ? statedValue(file.entry(), key) : QStringLiteral("?"));
    Hue hue = Hue::muted;
    const QString verdict = verdictOf(key, file, hue);
    row->setVerdict(verdict, hue);
    row->setFixed(file.fixed.contains(key));
    row->setVisible(isAsked(key, file));
}

void ReadingForm::showConstants(const IntakeFile& file)
{
    const FileEntry& entry = file.entry();
    QStringList fields;
    for (const QString& field : fieldNames(entry.kind)) {
        const bool isWide = entry.wide && (field == wideField(entry.kind) || field == wideValueField(entry.kind));
        // The field "kind" of contracts and equipment would have the key of the file's kind; it needs a column.
        const bool isPossible = field != u"kind" && (field != u"time" || !isMeterKind(entry.kind));
        if (!entry.columns.contains(field) && !isWide && isPossible)
            fields += field;
    }
    m_constantsTitle->setVisible(!fields.isEmpty());
    for (const QString& field : std::as_const(fields)) {
        FormRow*& row = m_constants[field];
        if (row == nullptr) {
            row = new FormRow(QString(u"constant_" + field), true, m_constantsGrid, m_constantsGrid->rowCount());
            row->setName(fieldName(field));
            connect(row, &FormRow::chosen, this, [this, field](const QString& value) { m_intake.state(m_file, field, value); });
            connect(row, &FormRow::released, this, [this, field]() { m_intake.release(m_file, field); });
        }
        Choices choices;
        if (field == u"meter") {
            for (const Meter& meter : m_intake.header().meters)
                choices.emplace_back(meter.id, meter.id);
        } else if (field == u"source") {
            for (const Source& source : m_intake.header().sources)
                choices.emplace_back(source.id, source.id);
        }
        if (choices != m_shown[QString(u"constant_" + field)]) {
            row->setChoices(choices);
            m_shown[QString(u"constant_" + field)] = choices;
        }
        row->setValue(statedValue(entry, field));
        Hue hue = Hue::muted;
        const QString verdict = verdictOf(field, file, hue);
        row->setVerdict(verdict, hue);
        row->setFixed(file.fixed.contains(field));
    }
    for (const auto& [field, row] : m_constants)
        row->setVisible(fields.contains(field));
}

} // namespace attest

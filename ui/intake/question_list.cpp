// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/question_list.h"

#include "ui/intake/intake_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr qsizetype kMostButtons = 8;
constexpr qsizetype kMostNames = 6;
constexpr int kMostSentences = 3;

} // namespace

QuestionList::QuestionList(Intake& intake, QWidget* parent) : QWidget(parent), m_intake(intake), m_body(new QVBoxLayout(this))
{
    setObjectName(u"questionList");
    setAccessibleName(tr("Open questions"));
    m_body->setContentsMargins(12, 8, 12, 9);
    m_body->setSpacing(5);
    hide();
}

QString QuestionList::contentOf(int file) const
{
    if (file < 0)
        return {};
    const IntakeFile& shown = m_intake.file(file);
    QStringList content{shown.path, shown.profile, stateName(shown.state())};
    for (const OpenQuestion& question : shown.questions())
        content << m_intake.session().text(question.question) << question.field << question.choices;
    const UnknownNames unknown = m_intake.unknown(file);
    content << unknown.meters << unknown.sources;
    for (const ProfileMatch& match : shown.look.profiles)
        content << match.profile.name;
    return QString::number(file) + u'\n' + content.join(u'\n');
}

void QuestionList::show(int file)
{
    // An answer that is being typed stays.
    const QString content = contentOf(file);
    if (content == m_content && file == m_file)
        return;
    m_content = content;
    m_file = file;
    m_buttons = 0;
    m_sentences = 0;
    clearLayout(m_body);
    if (file >= 0 && m_intake.file(file).state() != FileState::skipped) {
        const IntakeFile& shown = m_intake.file(file);
        addProfile(shown);
        for (const OpenQuestion& question : shown.questions())
            addQuestion(question);
        if (shown.state() == FileState::known)
            addKnown(shown);
        addUnknown(m_intake.unknown(file));
    }
    setVisible(m_body->count() > 0);
}

bool QuestionList::addSentence(const QString& text)
{
    if (++m_sentences > kMostSentences)
        return false;
    HueLabel* sentence = wrappedText(Hue::plain, this);
    QFont font = sentence->font();
    font.setBold(true);
    sentence->setFont(font);
    sentence->setText(text);
    m_body->addWidget(sentence);
    return true;
}

void QuestionList::addProfile(const IntakeFile& file)
{
    if (!file.profile.isEmpty() || file.look.profiles.empty() || !file.look.profiles.front().unmet.isEmpty())
        return;
    const ProfileMatch& match = file.look.profiles.front();
    const QString differences = m_intake.session().text(match.difference.text());
    if (!addSentence(tr("The profile “%1” fits this file: %2").arg(match.profile.name, differences)))
        return;
    auto* line = new FlowLayout;
    QPushButton* use = plainButton(QStringLiteral("useProfileButton"), this);
    use->setText(tr("Use the profile"));
    connect(use, &QPushButton::clicked, this, [this, profile = match.profile]() { m_intake.apply(m_file, profile); });
    line->addWidget(use);
    m_body->addLayout(line);
}

void QuestionList::addQuestion(const OpenQuestion& question)
{
    QString text = m_intake.session().text(question.question);
    if (!question.field.isEmpty())
        text += u"  (" + fieldName(question.field) + u')';
    if (!addSentence(text) || !question.canAnswer)
        return;
    if (question.choices.isEmpty() || question.choices.size() > kMostButtons || question.key == u"unit")
        addFreeAnswer(question);
    else
        addChoices(question);
}

void QuestionList::addChoices(const OpenQuestion& question)
{
    auto* line = new FlowLayout;
    QStringList choices = question.choices;
    choices.removeDuplicates();
    for (const QString& choice : std::as_const(choices)) {
        const QString name = choiceName(question, choice, m_intake.file(m_file).look, m_intake.session().language());
        QPushButton* button = plainButton(QString(u"answer" + QString::number(m_buttons++)), this);
        button->setText(QString(name).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleDescription(m_intake.session().text(question.question));
        connect(button, &QPushButton::clicked, this, [this, question, choice]() { m_intake.answer(m_file, question, choice); });
        line->addWidget(button);
    }
    m_body->addLayout(line);
}

void QuestionList::addFreeAnswer(const OpenQuestion& question)
{
    auto* line = new QHBoxLayout;
    auto* answer = new QComboBox(this);
    answer->setObjectName(QString(u"freeAnswer" + QString::number(m_buttons)));
    answer->setEditable(question.field.isEmpty());
    answer->setAccessibleName(m_intake.session().text(question.question));
    answer->setMinimumContentsLength(18);
    for (const QString& choice : question.choices)
        answer->addItem(valueName(question.key, choice, m_intake.session().language()), choice);
    answer->setCurrentIndex(-1);
    QPushButton* take = plainButton(QString(u"answer" + QString::number(m_buttons++)), this);
    take->setText(tr("Take this answer"));
    const auto given = [this, answer, question]() {
        const int chosen = answer->findText(answer->currentText());
        const QString value = chosen < 0 ? answer->currentText() : answer->itemData(chosen).toString();
        if (!value.trimmed().isEmpty())
            m_intake.answer(m_file, question, value);
    };
    connect(take, &QPushButton::clicked, this, given);
    if (answer->lineEdit() != nullptr)
        connect(answer->lineEdit(), &QLineEdit::returnPressed, this, given);
    line->addWidget(answer);
    line->addWidget(take);
    line->addStretch(1);
    m_body->addLayout(line);
}

void QuestionList::addKnown(const IntakeFile& file)
{
    const KnownContent& known = file.look.check->known;
    const QString sentence = m_intake.session().text(known.files.empty() ? known.rows.front().text() : known.files.front().text());
    if (!addSentence(sentence))
        return;
    auto* line = new FlowLayout;
    const auto choice = [&](const char* name, const QString& text, Repeat repeat) {
        QPushButton* button = plainButton(QString::fromLatin1(name), this);
        button->setText(text);
        connect(button, &QPushButton::clicked, this, [this, repeat]() { m_intake.setRepeat(m_file, repeat); });
        line->addWidget(button);
    };
    choice("skipButton", tr("Leave it out"), Repeat::skip);
    const QString replaceable = file.replaceable(m_intake.session().assessment()->snapshot->latest());
    if (!replaceable.isEmpty())
        choice("replaceButton", tr("Replace %1").arg(replaceable), Repeat::replace);
    choice("anywayButton", tr("Import it anyway"), Repeat::importAnyway);
    m_body->addLayout(line);
}

void QuestionList::addUnknown(const UnknownNames& unknown)
{
    const auto offer = [this](const QStringList& names, const QString& sentence, const QString& verb, void (QuestionList::*wanted)(const QString&)) {
        if (names.isEmpty() || !addSentence(sentence))
            return;
        auto* line = new FlowLayout;
        for (const QString& name : names.mid(0, kMostNames)) {
            QPushButton* button = plainButton(QString(u"create" + QString::number(m_buttons++)), this);
            button->setText(verb.arg(QString(name).replace(u'&', QStringLiteral("&&"))));
            connect(button, &QPushButton::clicked, this, [this, name, wanted]() { Q_EMIT (this->*wanted)(name); });
            line->addWidget(button);
        }
        if (wanted == &QuestionList::meterWanted) {
            // A meter may measure a source that nobody has named yet.
            QPushButton* source = plainButton(QStringLiteral("createSource"), this);
            source->setText(tr("Create a source …"));
            connect(source, &QPushButton::clicked, this, [this]() { Q_EMIT sourceWanted(QString()); });
            line->addWidget(source);
        }
        m_body->addLayout(line);
    };
    offer(unknown.meters, tr("%n meter(s) in the values are not in the boundary.", nullptr, static_cast<int>(unknown.meters.size())),
          tr("Create meter %1 …"), &QuestionList::meterWanted);
    offer(unknown.sources, tr("%n source(s) in the values are not in the boundary.", nullptr, static_cast<int>(unknown.sources.size())),
          tr("Create source %1 …"), &QuestionList::sourceWanted);
}

void QuestionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink(Hue::warning, palette()));
    painter.setBrush(tint(Hue::warning, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace attest

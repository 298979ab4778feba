// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_words.h"

#include "core/base/language.h"
#include "core/domain/names.h"

#include <QCoreApplication>

namespace attest {
namespace {

/// Translated; not called tr(), in which lupdate would not see the marked texts.
QString word(const char* source)
{
    return QCoreApplication::translate("Intake", source);
}

using Names = std::map<QString, const char*>;

QString named(const Names& names, const QString& key)
{
    const auto found = names.find(key);
    return found == names.end() ? key : word(found->second);
}

Names keyNames()
{
    return {{QStringLiteral("kind"), QT_TRANSLATE_NOOP("Intake", "Kind of file")},
            {QStringLiteral("sheet"), QT_TRANSLATE_NOOP("Intake", "Sheet")},
            {QStringLiteral("range"), QT_TRANSLATE_NOOP("Intake", "Range")},
            {QStringLiteral("header_row"), QT_TRANSLATE_NOOP("Intake", "Row of the headings")},
            {QStringLiteral("encoding"), QT_TRANSLATE_NOOP("Intake", "Encoding")},
            {QStringLiteral("delimiter"), QT_TRANSLATE_NOOP("Intake", "Cells are parted by")},
            {QStringLiteral("quote"), QT_TRANSLATE_NOOP("Intake", "Quotation mark")},
            {QStringLiteral("decimal"), QT_TRANSLATE_NOOP("Intake", "Decimal sign")},
            {QStringLiteral("grouping"), QT_TRANSLATE_NOOP("Intake", "Thousands are grouped by")},
            {QStringLiteral("date_format"), QT_TRANSLATE_NOOP("Intake", "Date format")},
            {QStringLiteral("timezone"), QT_TRANSLATE_NOOP("Intake", "Time zone")},
            {QStringLiteral("stamp"), QT_TRANSLATE_NOOP("Intake", "A stamp is the")},
            {QStringLiteral("layout"), QT_TRANSLATE_NOOP("Intake", "Layout")},
            {QStringLiteral("columns"), QT_TRANSLATE_NOOP("Intake", "Columns")},
            {QStringLiteral("year"), QT_TRANSLATE_NOOP("Intake", "Year")}};
}

Names recordFields()
{
    return {{QStringLiteral("source"), QT_TRANSLATE_NOOP("Intake", "Source")},
            {QStringLiteral("meter"), QT_TRANSLATE_NOOP("Intake", "Meter")},
            {QStringLiteral("time"), QT_TRANSLATE_NOOP("Intake", "Time")},
            {QStringLiteral("period"), QT_TRANSLATE_NOOP("Intake", "Period")},
            {QStringLiteral("from"), QT_TRANSLATE_NOOP("Intake", "From")},
            {QStringLiteral("to"), QT_TRANSLATE_NOOP("Intake", "To")},
            {QStringLiteral("date"), QT_TRANSLATE_NOOP("Intake", "Date")},
            {QStringLiteral("value"), QT_TRANSLATE_NOOP("Intake", "Value")},
            {QStringLiteral("reading"), QT_TRANSLATE_NOOP("Intake", "Register reading")},
            {QStringLiteral("unit"), QT_TRANSLATE_NOOP("Intake", "Unit")},
            {QStringLiteral("quality"), QT_TRANSLATE_NOOP("Intake", "Quality")},
            {QStringLiteral("event"), QT_TRANSLATE_NOOP("Intake", "Event")},
            {QStringLiteral("factor"), QT_TRANSLATE_NOOP("Intake", "Emission factor")},
            {QStringLiteral("factor_unit"), QT_TRANSLATE_NOOP("Intake", "Unit of the factor")},
            {QStringLiteral("emissions"), QT_TRANSLATE_NOOP("Intake", "Emissions")},
            {QStringLiteral("origin"), QT_TRANSLATE_NOOP("Intake", "Origin")},
            {QStringLiteral("item"), QT_TRANSLATE_NOOP("Intake", "Item")},
            {QStringLiteral("product"), QT_TRANSLATE_NOOP("Intake", "Product")},
            {QStringLiteral("carrier"), QT_TRANSLATE_NOOP("Intake", "Energy carrier")},
            {QStringLiteral("number"), QT_TRANSLATE_NOOP("Intake", "Number")},
            {QStringLiteral("supplier"), QT_TRANSLATE_NOOP("Intake", "Supplier")},
            {QStringLiteral("amount"), QT_TRANSLATE_NOOP("Intake", "Amount of money")},
            {QStringLiteral("currency"), QT_TRANSLATE_NOOP("Intake", "Currency")},
            {QStringLiteral("estimated"), QT_TRANSLATE_NOOP("Intake", "Estimated (yes or no)")},
            {QStringLiteral("issued"), QT_TRANSLATE_NOOP("Intake", "Issued on")},
            {QStringLiteral("account"), QT_TRANSLATE_NOOP("Intake", "Account")},
            {QStringLiteral("text"), QT_TRANSLATE_NOOP("Intake", "Text")},
            {QStringLiteral("unit_price"), QT_TRANSLATE_NOOP("Intake", "Price of a unit")}};
}

Names documentFields()
{
    return {{QStringLiteral("certificate"), QT_TRANSLATE_NOOP("Intake", "Certificate")},
            {QStringLiteral("class"), QT_TRANSLATE_NOOP("Intake", "Accuracy class")},
            {QStringLiteral("result"), QT_TRANSLATE_NOOP("Intake", "Result")},
            {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Intake", "Kind")},
            {QStringLiteral("party"), QT_TRANSLATE_NOOP("Intake", "Other party")},
            {QStringLiteral("delivery"), QT_TRANSLATE_NOOP("Intake", "Delivery")},
            {QStringLiteral("attributes"), QT_TRANSLATE_NOOP("Intake", "Holder of the attributes")},
            {QStringLiteral("plant"), QT_TRANSLATE_NOOP("Intake", "Plant")},
            {QStringLiteral("tag"), QT_TRANSLATE_NOOP("Intake", "Tag")},
            {QStringLiteral("site"), QT_TRANSLATE_NOOP("Intake", "Site")},
            {QStringLiteral("name"), QT_TRANSLATE_NOOP("Intake", "Name")},
            {QStringLiteral("rated_kw"), QT_TRANSLATE_NOOP("Intake", "Rated power, kW")},
            {QStringLiteral("refrigerant"), QT_TRANSLATE_NOOP("Intake", "Refrigerant")},
            {QStringLiteral("charge_kg"), QT_TRANSLATE_NOOP("Intake", "Charge, kg")},
            {QStringLiteral("status"), QT_TRANSLATE_NOOP("Intake", "Status")},
            {QStringLiteral("first"), QT_TRANSLATE_NOOP("Intake", "First number")},
            {QStringLiteral("last"), QT_TRANSLATE_NOOP("Intake", "Last number")},
            {QStringLiteral("technology"), QT_TRANSLATE_NOOP("Intake", "Technology")},
            {QStringLiteral("vintage"), QT_TRANSLATE_NOOP("Intake", "Vintage")},
            {QStringLiteral("holder"), QT_TRANSLATE_NOOP("Intake", "Holder")},
            {QStringLiteral("beneficiary"), QT_TRANSLATE_NOOP("Intake", "Beneficiary")},
            {QStringLiteral("cancelled_on"), QT_TRANSLATE_NOOP("Intake", "Cancelled on")},
            {QStringLiteral("registry"), QT_TRANSLATE_NOOP("Intake", "Registry")},
            {QStringLiteral("project"), QT_TRANSLATE_NOOP("Intake", "Project")},
            {QStringLiteral("serial"), QT_TRANSLATE_NOOP("Intake", "Serial number")},
            {QStringLiteral("retired_on"), QT_TRANSLATE_NOOP("Intake", "Retired on")},
            {QStringLiteral("topic"), QT_TRANSLATE_NOOP("Intake", "Topic")},
            {QStringLiteral("question"), QT_TRANSLATE_NOOP("Intake", "Question")},
            {QStringLiteral("record"), QT_TRANSLATE_NOOP("Intake", "Record")},
            {QStringLiteral("clause"), QT_TRANSLATE_NOOP("Intake", "Clause")},
            {QStringLiteral("document"), QT_TRANSLATE_NOOP("Intake", "Document")},
            {QStringLiteral("reviewer"), QT_TRANSLATE_NOOP("Intake", "Reviewer")},
            {QStringLiteral("place"), QT_TRANSLATE_NOOP("Intake", "Place")},
            {QStringLiteral("method"), QT_TRANSLATE_NOOP("Intake", "Method")},
            {QStringLiteral("note"), QT_TRANSLATE_NOOP("Intake", "Note")},
            {QStringLiteral("person"), QT_TRANSLATE_NOOP("Intake", "Person")},
            {QStringLiteral("role"), QT_TRANSLATE_NOOP("Intake", "Role")},
            {QStringLiteral("equipment"), QT_TRANSLATE_NOOP("Intake", "Equipment")},
            {QStringLiteral("photo"), QT_TRANSLATE_NOOP("Intake", "Photo")}};
}

QString signName(const QString& sign)
{
    static const Names names{{QStringLiteral(","), QT_TRANSLATE_NOOP("Intake", "Comma  ,")},
                             {QStringLiteral("."), QT_TRANSLATE_NOOP("Intake", "Point  .")},
                             {QStringLiteral(";"), QT_TRANSLATE_NOOP("Intake", "Semicolon  ;")},
                             {QStringLiteral("\t"), QT_TRANSLATE_NOOP("Intake", "Tab")},
                             {QStringLiteral("|"), QT_TRANSLATE_NOOP("Intake", "Bar  |")},
                             {QStringLiteral(" "), QT_TRANSLATE_NOOP("Intake", "Blank")},
                             {QStringLiteral("'"), QT_TRANSLATE_NOOP("Intake", "Apostrophe  '")},
                             {QStringLiteral("\""), QT_TRANSLATE_NOOP("Intake", "Double  \"")},
                             {QString(), QT_TRANSLATE_NOOP("Intake", "None")}};
    if (sign.startsWith(u"fixed"))
        return word(QT_TRANSLATE_NOOP("Intake", "Columns of fixed width"));
    return named(names, sign);
}

/// A cell of the question's column that the choice reads, and how.
QString dateExample(const OpenQuestion& question, const QString& choice, const Look& look, const Language& language)
{
    const auto format = DateFormat::fromTokens(choice);
    if (!format || !look.cells || question.column < 0)
        return {};
    for (const Row& row : look.cells->rows) {
        const QString text = row.cell(question.column).text;
        const auto stamp = format->parse(text);
        // A 5th of May tells the choices apart for nobody.
        if (stamp && stamp->date.day() != stamp->date.month())
            return word(QT_TRANSLATE_NOOP("Intake", "“%1” is %2")).arg(text, language.date(stamp->date));
    }
    return {};
}

QString numberExample(const OpenQuestion& question, const QString& choice, const Look& look, const Language& language)
{
    if (!look.cells || question.column < 0 || choice.isEmpty())
        return {};
    const QChar decimal = choice.front();
    const QChar other = decimal == u',' ? u'.' : u',';
    for (const Row& row : look.cells->rows) {
        const QString text = row.cell(question.column).text;
        if (!text.contains(decimal) && !text.contains(other))
            continue;
        if (const auto number = parseNumber(text, {decimal, other}))
            return word(QT_TRANSLATE_NOOP("Intake", "“%1” is %2")).arg(text, language.number(number->value));
    }
    return {};
}

} // namespace

QString stateName(FileState state)
{
    switch (state) {
    case FileState::looking: return word(QT_TRANSLATE_NOOP("Intake", "being read"));
    case FileState::unreadable: return word(QT_TRANSLATE_NOOP("Intake", "cannot be read"));
    case FileState::question: return word(QT_TRANSLATE_NOOP("Intake", "needs an answer"));
    case FileState::unchecked: return word(QT_TRANSLATE_NOOP("Intake", "recognised"));
    case FileState::known: return word(QT_TRANSLATE_NOOP("Intake", "already there"));
    case FileState::rejected: return word(QT_TRANSLATE_NOOP("Intake", "rejected rows"));
    case FileState::ready: return word(QT_TRANSLATE_NOOP("Intake", "ready"));
    case FileState::evidence: return word(QT_TRANSLATE_NOOP("Intake", "evidence"));
    case FileState::skipped: return word(QT_TRANSLATE_NOOP("Intake", "left out"));
    }
    Q_UNREACHABLE();
}

Hue stateHue(FileState state)
{
    switch (state) {
    case FileState::unreadable: return Hue::bad;
    case FileState::question:
    case FileState::known:
    case FileState::rejected: return Hue::warning;
    case FileState::ready: return Hue::good;
    case FileState::unchecked: return Hue::accent;
    case FileState::looking:
    case FileState::evidence:
    case FileState::skipped: return Hue::muted;
    }
    Q_UNREACHABLE();
}

QString keyName(const QString& key)
{
    static const Names names = keyNames();
    return names.contains(key) ? named(names, key) : fieldName(key);
}

QString fieldName(const QString& field)
{
    static const Names names = [] {
        Names all = recordFields();
        all.merge(documentFields());
        return all;
    }();
    return named(names, field);
}

QString valueName(const QString& key, const QString& value, const Language& language)
{
    if (key == u"kind") {
        const auto kind = attest::named<FileKind>(value);
        return kind ? language.text(label(*kind)) : value;
    }
    if (key == u"decimal" || key == u"grouping" || key == u"delimiter" || key == u"quote")
        return signName(value);
    if (key == u"stamp")
        return value == u"end" ? word(QT_TRANSLATE_NOOP("Intake", "End of its interval")) : word(QT_TRANSLATE_NOOP("Intake", "Start of its interval"));
    if (key == u"layout")
        return value == u"wide" ? word(QT_TRANSLATE_NOOP("Intake", "A column for each month or meter")) : word(QT_TRANSLATE_NOOP("Intake", "One value a row"));
    if (key == u"header_row" && value == u"0")
        return word(QT_TRANSLATE_NOOP("Intake", "None"));
    return value;
}

QString choiceName(const OpenQuestion& question, const QString& choice, const Look& look, const Language& language)
{
    const QString name = valueName(question.key, choice, language);
    QString example;
    if (question.key == u"date_format")
        example = dateExample(question, choice, look, language);
    else if (question.key == u"decimal")
        example = numberExample(question, choice, look, language);
    return example.isEmpty() ? name : QString(name + u":  " + example);
}

QString certaintyName(Certainty certainty)
{
    switch (certainty) {
    case Certainty::given: return word(QT_TRANSLATE_NOOP("Intake", "set by you"));
    case Certainty::proven: return word(QT_TRANSLATE_NOOP("Intake", "proven"));
    case Certainty::guessed: return word(QT_TRANSLATE_NOOP("Intake", "most likely"));
    }
    Q_UNREACHABLE();
}

} // namespace attest

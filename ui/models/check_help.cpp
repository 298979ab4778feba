// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_help.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckHelp)
};

/// People's words inside of a table of Markdown.
QString cell(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|")).replace(u'*', QStringLiteral("\\*"));
    text.replace(u'_', QStringLiteral("\\_")).replace(u'`', QStringLiteral("\\`")).replace(u'<', QStringLiteral("&lt;"));
    return text.simplified();
}

QString rowOf(const QStringList& cells)
{
    return u"| " + cells.join(QStringLiteral(" | ")) + u" |\n";
}

QString amount(const Decimal& value, const CheckParameter& parameter, const Language& language)
{
    return cell(QString(language.number(value) + u' ' + QString::fromUtf8(parameter.unit)));
}

QString changeOf(const ParameterInCase& one, const Language& language)
{
    if (!one.changed)
        return {};
    return cell(Words::tr("%1, %2: %3").arg(one.changed->by, language.date(one.changed->at.toUTC().date()), one.changed->reason));
}

QString parameterTable(const std::vector<ParameterInCase>& parameters, const Language& language)
{
    if (parameters.empty())
        return {};
    QString text = u"\n\n## " + Words::tr("Parameters") + u"\n\n";
    text += rowOf({Words::tr("Parameter"), Words::tr("Catalogue"), Words::tr("This case"), Words::tr("Why, and its source"), Words::tr("Changed by")});
    text += QStringLiteral("| --- | --- | --- | --- | --- |\n");
    for (const ParameterInCase& one : parameters) {
        text += rowOf({cell(QString::fromUtf8(one.parameter->name)), amount(one.parameter->standard, *one.parameter, language),
                       amount(one.value, *one.parameter, language), cell(language.text(one.parameter->reason)), changeOf(one, language)});
    }
    return text;
}

QString switchedOffNote(const QString& check, const Snapshot& snapshot, const Language& language)
{
    const auto off = snapshot.switchedOff.find(check);
    if (off == snapshot.switchedOff.end())
        return {};
    return u"\n\n" + Words::tr("Switched off in this case by %1 on %2: %3").arg(cell(off->second.by), language.date(off->second.at.toUTC().date()), cell(off->second.reason));
}

/// A page begins with the id of its check; for people the title stands above it.
QString titled(const QString& page, const QString& check, const Language& language)
{
    return u"# " + language.text(checkTitle(check, {})) + u"\n\n`" + check + u'`' + page.mid(page.indexOf(u'\n'));
}

QString ruleText(const OwnRule& rule, const Language& language)
{
    return u"# " + cell(rule.title) + u"\n\n    " + rule.observed + u"\n    " + rule.relation + u' ' + rule.expected + u"\n\n"
        + Words::tr("Tolerance: %1 %").arg(language.number(rule.tolerancePercent)) + u"\n\n" + cell(rule.text);
}

} // namespace

QString helpPage(const QString& path, const Language& language)
{
    for (const QString& at : {QString(language.code() + u'/' + path), path}) {
        QFile file(u":/help/" + at);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString checkHelp(const QString& check, const Snapshot* snapshot, const Language& language)
{
    const Snapshot none;
    const Snapshot& inCase = snapshot == nullptr ? none : *snapshot;
    if (const OwnRule* rule = findRule(inCase.rules, check))
        return QString(ruleText(*rule, language) + switchedOffNote(check, inCase, language) + u"\n\n" + helpPage(QStringLiteral("own_rules.md"), language));
    const QString page = helpPage(QString(u"checks/" + check + u".md"), language);
    if (page.isEmpty())
        return {};
    return QString(titled(page.trimmed(), check, language) + switchedOffNote(check, inCase, language) + parameterTable(parametersIn(inCase, check), language));
}

} // namespace attest

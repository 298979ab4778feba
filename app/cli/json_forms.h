// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/sign.h"
#include "core/statement/explain.h"
#include "core/store/audit.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attest::cli {

/// The JSON forms of the command line's answers (dossier.md): a contract. Numbers are text, exact.
QString exact(const Rational& value);
QJsonObject jsonOf(const Quantity& quantity);
QJsonObject jsonOf(const SourceRef& at);
QJsonObject jsonOf(const Subject& subject);
QJsonObject jsonOf(const Discrepancy& discrepancy);
QJsonObject jsonOf(const Coverage& coverage);
QJsonObject jsonOf(const CheckRun& run);
QJsonObject jsonOf(const SourceFile& file, const Submission& submission);
QJsonObject jsonOf(const Derivation& derivation);
QJsonObject jsonOf(const Finding& finding);
QJsonObject jsonOf(const DeviationTable& deviation);
QJsonObject jsonOf(const Statement& statement);
QJsonObject jsonOf(const SignOff& signOff);
QJsonObject jsonOf(const AuditReport& report);
QJsonObject inventoryJson(const Assessment& assessment);

template <class List, class Form>
QJsonArray jsonArray(const List& list, Form form)
{
    QJsonArray array;
    for (const auto& item : list)
        array.append(form(item));
    return array;
}

} // namespace attest::cli

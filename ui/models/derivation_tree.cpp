// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/derivation_tree.h"

#include "ui/models/assessment_view.h"

#include <QCoreApplication>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DerivationTree)
};

TreeNode placeNode(const SourceRef& at, const QString& written, const Submission& submission)
{
    const SourceFile* file = submission.file(at.file);
    TreeNode node{{GridCell(placeText(at), Hue::muted), GridCell()}, QVariant::fromValue(at), {}};
    if (file != nullptr)
        node.cells[0].tip = file->path;
    if (!written.isEmpty())
        node.cells[1] = GridCell(Words::tr("written: %1").arg(written), Hue::muted);
    return node;
}

/// What the company wrote in a cell, where it is one of a declared quantity.
QString writtenAt(const SourceRef& at, const Submission& submission)
{
    for (const ActivityRecord& record : submission.activity) {
        if (record.at == at)
            return record.written;
    }
    return {};
}

} // namespace

TreeNode derivationNode(const Derivation& derivation, const Submission& submission, const Language& language)
{
    GridCell value = amount(derivation.value, language, 6);
    value.text += u' ' + derivation.unit;
    GridCell label(language.text(derivation.label));
    label.tip = derivation.formula.isEmpty() ? label.text : language.text(derivation.formula);
    TreeNode node{{label, value}, derivation.at.empty() ? QVariant() : QVariant::fromValue(derivation.at.front()), {}};
    if (!derivation.formula.isEmpty())
        node.children.push_back({{GridCell(language.text(derivation.formula), Hue::accent), {}}, {}, {}});
    if (!derivation.reference.isEmpty())
        node.children.push_back({{GridCell(derivation.reference, Hue::muted), {}}, {}, {}});
    for (const Derivation& operand : derivation.operands)
        node.children.push_back(derivationNode(operand, submission, language));
    for (const SourceRef& at : derivation.at)
        node.children.push_back(placeNode(at, derivation.written, submission));
    return node;
}

std::vector<TreeNode> quantityNodes(const Assessment& assessment, const QString& source, const Period& period,
                                    const Language& language)
{
    const Submission& submission = assessment.submission();
    std::vector<TreeNode> nodes;
    for (const NamedValue& value : valuesOf(assessment, source, period)) {
        GridCell number = amount(value.value->amount, language, 3);
        number.text += u' ' + value.unit.symbol();
        TreeNode node{{value.name, number}, {}, {}};
        for (const Contribution& part : value.value->parts) {
            TreeNode child = placeNode(part.at, writtenAt(part.at, submission), submission);
            GridCell share = amount(part.amount, language, 3);
            share.text += u' ' + value.unit.symbol();
            QString what = part.what + u" · " + placeText(part.at);
            if (part.rows > 1)
                what += u' ' + Words::tr("and %n more row(s)", nullptr, part.rows - 1);
            const QString written = child.cells[1].text;
            child.cells = {GridCell(what), share};
            if (!written.isEmpty())
                child.children.push_back({{GridCell(written, Hue::muted), {}}, QVariant::fromValue(part.at), {}});
            node.children.push_back(std::move(child));
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

} // namespace attest

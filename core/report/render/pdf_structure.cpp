// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/pdf_structure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>

namespace attest {
namespace {

using Object = QPDFObjectHandle;

Object rectangleOf(const PageLink& link)
{
    return Object::newFromRectangle({link.x, kPageHeight - link.y - link.height, link.x + link.width, kPageHeight - link.y});
}

Object annotationOf(const PageLink& link, Object targetPage)
{
    Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>"); // 4: is printed
    annotation.replaceKey("/Rect", rectangleOf(link));
    Object target = Object::newArray();
    target.appendItem(targetPage);
    target.appendItem(Object::newName("/XYZ"));
    target.appendItem(Object::newInteger(0));
    target.appendItem(Object::newReal(kPageHeight - std::max(link.target.y - 10, 0.0), 1));
    target.appendItem(Object::newNull());
    annotation.replaceKey("/Dest", target);
    return annotation;
}

std::vector<Object> kidsOf(Object element)
{
    Object kids = element.getKey("/K");
    if (kids.isArray())
        return kids.getArrayAsVector();
    return kids.isDictionary() ? std::vector<Object>{kids} : std::vector<Object>();
}

bool isElement(Object& object, const char* type)
{
    return object.isDictionary() && object.getKey("/S").isNameAndEquals(type);
}

class StructureWalk {
public:
    explicit StructureWalk(const QStringList& figureTexts) : m_texts(figureTexts) {}

    void visit(Object element)
    {
        if (isElement(element, "/Figure") && m_figure < m_texts.size())
            element.replaceKey("/Alt", Object::newUnicodeString(m_texts[m_figure++].toStdString()));
        std::vector<Object> kids = kidsOf(element);
        const auto isHead = [](Object& kid) { return isElement(kid, "/TH"); };
        const bool headRow = isElement(element, "/TR") && std::all_of(kids.begin(), kids.end(), isHead);
        for (Object& kid : kids) {
            if (isElement(kid, "/TH"))
                kid.replaceKey("/A", Object::parse(headRow ? "<< /O /Table /Scope /Column >>" : "<< /O /Table /Scope /Row >>"));
            if (kid.isDictionary())
                visit(kid);
        }
    }

private:
    const QStringList& m_texts;
    qsizetype m_figure = 0;
};

void addDocumentElement(QPDF& pdf, Object root)
{
    std::vector<Object> kids = kidsOf(root);
    Object document = pdf.makeIndirectObject(Object::parse("<< /Type /StructElem /S /Document >>"));
    document.replaceKey("/P", root);
    document.replaceKey("/K", Object::newArray(kids));
    for (Object& kid : kids)
        kid.replaceKey("/P", document);
    root.replaceKey("/K", document);
}

} // namespace

void addLinks(QPDF& pdf, const std::vector<PageLink>& links)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const PageLink& link : links) {
        Object page = pages.at(static_cast<std::size_t>(link.page - 1)).getObjectHandle();
        Object target = pages.at(static_cast<std::size_t>(link.target.page - 1)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotationOf(link, target)));
    }
}

void completeStructure(QPDF& pdf, const QStringList& figureTexts)
{
    Object root = pdf.getRoot().getKey("/StructTreeRoot");
    if (!root.isDictionary())
        return;
    addDocumentElement(pdf, root);
    StructureWalk(figureTexts).visit(root.getKey("/K"));
}

} // namespace attest

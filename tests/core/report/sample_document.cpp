// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/sample_document.h"

#include "core/report/document_builder.h"

namespace attest {
namespace {

struct Words {
    QString statement, company, contents, opinion, opinionText, boundary, prose, electricity, month, grid, solar, difference,
        total, evidence, file, hash, leader, reviewer, page, tricky;
};

Words wordsOf(const QString& language)
{
    if (language == u"de")
        return {u"Prüferklärung zur Klimaneutralität"_qs, u"Müller & Söhne Gießerei GmbH, Großröhrsdorf"_qs, u"Inhalt"_qs,
                u"Prüfgutachten: zufriedenstellend"_qs,
                u"Die Erklärung ist in allen wesentlichen Belangen zutreffend; die Abweichung bleibt unter der Wesentlichkeitsschwelle."_qs,
                u"Bilanzgrenze und Prüfumfang"_qs,
                u"Die Größe der Anlage, ihre Zähler und die Übergabestelle wurden bei der Standortbegehung geprüft. Das Straßenfahrzeug fährt elektrisch; der Kältemittelverlust wurde aus den Wartungsbelegen berechnet. "_qs,
                u"Strombilanz"_qs, u"Monat"_qs, u"Netzbezug"_qs, u"Eigenverbrauch aus Photovoltaik"_qs, u"Abweichung"_qs, u"Summe"_qs,
                u"Nachweise"_qs, u"Datei"_qs, u"Prüfsumme SHA-256"_qs, u"Leitender Prüfer"_qs, u"Unabhängiger Überprüfer"_qs,
                u"Seite %1 von %2"_qs, u"Größe, Maß, Fußnote, ÄÖÜ äöü ß, Auflage, öffentlich, Effizienz"_qs};
    if (language == u"zh_CN")
        return {u"温室气体核查声明"_qs, u"西科电子（苏州）有限公司"_qs, u"目录"_qs, u"核查结论：无保留意见"_qs,
                u"经核查，该企业二〇二四年度的温室气体排放报告在所有重大方面符合核查准则，排放量偏差低于重要性水平。"_qs,
                u"核算边界与核查范围"_qs,
                u"核查组现场查看了主要用能设备、电能表与并网点，金属加工车间的天然气计量表已检定；光伏发电自用量与上网电量由逆变器与关口表两个来源相互印证，车辆均为电动。"_qs,
                u"电力平衡"_qs, u"月份"_qs, u"电网购入"_qs, u"光伏自用"_qs, u"差异"_qs, u"合计"_qs, u"支持性文件清单"_qs, u"文件"_qs,
                u"校验和 SHA-256"_qs, u"核查组长"_qs, u"技术复核人"_qs, u"第 %1 页，共 %2 页"_qs, u"气、金、水、火、车、见、长、门、青、食、黑、“引号”——破折号"_qs};
    if (language == u"hi")
        return {u"सत्यापन विवरण"_qs, u"श्री शक्ति विद्युत प्राइवेट लिमिटेड"_qs, u"विषय-सूची"_qs, u"सत्यापन मत: संतोषजनक"_qs,
                u"विवरण सभी महत्वपूर्ण पहलुओं में सही है; अंतर भौतिकता सीमा से कम है।"_qs, u"सीमा और सत्यापन का क्षेत्र"_qs,
                u"स्थल निरीक्षण में मुख्य उपकरण, विद्युत मीटर और ग्रिड संयोजन बिंदु देखे गए। सौर ऊर्जा का स्व-उपभोग दो स्वतंत्र स्रोतों से जाँचा गया; प्रशीतक की हानि रखरखाव के अभिलेखों से निकाली गई। "_qs,
                u"विद्युत संतुलन"_qs, u"महीना"_qs, u"ग्रिड से क्रय"_qs, u"सौर स्व-उपभोग"_qs, u"अंतर"_qs, u"कुल"_qs, u"साक्ष्य"_qs, u"फ़ाइल"_qs,
                u"जाँच-योग SHA-256"_qs, u"दल प्रमुख"_qs, u"स्वतंत्र समीक्षक"_qs, u"पृष्ठ %1 / %2"_qs,
                u"सत्यापन विवरण, क्षेत्र, ज्ञान, कार्बन उदासीनता, उत्सर्जन, द्वितीय, विद्युत, हिन्दी"_qs};
    return {u"Verification statement"_qs, u"Fairfield Fittings & Flanges Ltd"_qs, u"Contents"_qs, u"Opinion: unmodified"_qs,
            u"The statement is fairly stated in all material respects; the final difference lies below the materiality threshold."_qs,
            u"Boundary and scope"_qs,
            u"The team saw the main equipment, the meters and the point of supply during the site visit. The final figures of the official filing were compared with two independent sources; the refrigerant loss follows from the service sheets. "_qs,
            u"Electricity balance"_qs, u"Month"_qs, u"Bought from the grid"_qs, u"Own use of solar power"_qs, u"Difference"_qs, u"Total"_qs,
            u"Evidence"_qs, u"File"_qs, u"SHA-256 checksum"_qs, u"Lead verifier"_qs, u"Independent reviewer"_qs, u"Page %1 of %2"_qs,
            u"final fi, affluent, office, first flow, efficient, ffi ffl"_qs};
}

const QString kHash = QStringLiteral("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

TableBlock electricityTable(const Words& words)
{
    TableBlock table;
    table.caption = words.electricity + u" 2024";
    table.columns = {{words.month, ColumnAlignment::left, 0},
                     {words.grid + u" (MWh)", ColumnAlignment::right, 0},
                     {words.solar + u" (MWh)", ColumnAlignment::right, 0},
                     {words.difference + u" (%)", ColumnAlignment::right, 0}};
    for (int month = 1; month <= 12; ++month) {
        const QString written = QString::number(month).rightJustified(2, u'0');
        table.rows.push_back({{QStringLiteral("2024-") + written, numberCell(Decimal(120 + month), QString::number(120 + month)),
                               QString::number(month * 7) + u".40", QStringLiteral("0.0") + QString::number(month % 7)},
                              month == 7 ? RowEmphasis::warning : month == 9 ? RowEmphasis::muted : RowEmphasis::none,
                              {}});
    }
    table.rows.push_back({{words.total, numberCell(Decimal(1518), QStringLiteral("1518")), QStringLiteral("550.80"), QString()},
                          RowEmphasis::total,
                          {}});
    table.footnote = words.tricky;
    return table;
}

ChartBlock balanceChart(const Words& words)
{
    ChartBlock chart;
    chart.title = words.electricity;
    chart.unit = QStringLiteral("MWh");
    chart.description = words.electricity + u": " + words.grid + u", " + words.solar;
    chart.series = {{words.grid, {}, 0, false}, {words.solar, {}, 1, false}, {words.difference, {}, 4, true}};
    for (int month = 1; month <= 12; ++month) {
        chart.categories.append(QString::number(month));
        chart.series[0].values.emplace_back(Decimal(120 + month));
        chart.series[1].values.emplace_back(month == 5 ? Decimal(-20) : Decimal(month * 7));
        chart.series[2].values.push_back(month == 6 ? std::nullopt : std::optional<Decimal>(Decimal(100 + 6 * month)));
    }
    chart.valueLabels = true;
    return chart;
}

ChartBlock deviationChart(const Words& words)
{
    ChartBlock chart;
    chart.kind = ChartKind::waterfall;
    chart.title = words.difference;
    chart.unit = QStringLiteral("t CO₂e");
    chart.description = words.difference + u": 1250, −320, +75, 1005";
    chart.categories = {words.grid, words.solar, words.difference, words.total};
    chart.series = {{words.difference, {Decimal(1250), Decimal(-320), Decimal(75), Decimal(1005)}, -1, false}};
    chart.totals = {0, 3};
    chart.valueLabels = true;
    return chart;
}

TableBlock evidenceTable(const Words& words)
{
    TableBlock table;
    table.caption = words.evidence;
    table.columns = {{QStringLiteral("№"), ColumnAlignment::left, 0}, {words.file, ColumnAlignment::left, 0}, {words.hash, ColumnAlignment::left, 0}};
    table.rows.push_back({{words.evidence}, RowEmphasis::group, {}});
    for (int i = 1; i <= 4; ++i)
        table.rows.push_back({{QStringLiteral("E-") + QString::number(i),
                               QStringLiteral("evidence/electricity/2024/meter-readings-main-supply-") + QString::number(i) + u".csv",
                               monospace(kHash)},
                              RowEmphasis::none,
                              QStringLiteral("E-") + QString::number(i)});
    table.rows.push_back({{QStringLiteral("E-5"), TableCell(words.tricky), TableCell(words.difference, Tone::bad)}, RowEmphasis::none, {}});
    return table;
}

} // namespace

Document sampleDocument(const QString& language)
{
    const Words words = wordsOf(language);
    DocumentMeta meta;
    meta.title = words.statement + u" – " + words.company;
    meta.subject = words.boundary;
    meta.author = QStringLiteral("Nordlicht Verification");
    meta.language = language;
    meta.created = QDateTime(QDate(2025, 3, 14), QTime(9, 26, 53), Qt::UTC);
    meta.number = QStringLiteral("VS-2025-0042, rev. 1");
    meta.header = words.statement;
    meta.footer = words.company;
    meta.pageNumber = words.page;
    DocumentBuilder builder(meta);
    builder.title(QStringLiteral("Nordlicht Verification"), words.statement, words.company)
        .facts({{words.boundary, QStringLiteral("2024-01-01 – 2024-12-31"), Tone::neutral},
                {words.electricity, words.tricky, Tone::neutral},
                {words.opinion, words.opinionText, Tone::good}})
        .callout(Tone::good, words.opinion, {words.opinionText})
        .callout(Tone::warning, words.difference, {RichText({bold(words.grid), Run{u": "_qs + words.tricky, false, false, false, {}}})})
        .signatures({{words.leader, QStringLiteral("Ada Lovelace"), QStringLiteral("2025-03-14"), kHash.left(16)},
                     {words.reviewer, QStringLiteral("Grace Hopper"), {}, {}}})
        .pageBreak()
        .contents(words.contents)
        .pageBreak()
        .heading(1, u"1 "_qs + words.boundary, QStringLiteral("boundary"))
        .paragraph(words.prose.repeated(3).trimmed())
        .bullets({words.grid, words.prose.trimmed(), words.tricky})
        .numbered({words.solar, RichText({Run{words.evidence + u" ", false, false, false, {}}, linkTo(QStringLiteral("E-3"), QStringLiteral("E-3"))})})
        .heading(2, u"1.1 "_qs + words.electricity, QStringLiteral("electricity"))
        .chart(balanceChart(words))
        .table(electricityTable(words))
        .heading(2, u"1.2 "_qs + words.difference)
        .chart(deviationChart(words))
        .heading(1, u"2 "_qs + words.evidence)
        .heading(3, words.tricky)
        .note(words.prose.trimmed())
        .table(evidenceTable(words));
    return builder.take();
}

QStringList sampleTexts(const QString& language)
{
    const Words words = wordsOf(language);
    return {words.statement,   words.company, words.contents, words.opinion,    words.opinionText, words.boundary,
            words.prose.trimmed(), words.electricity, words.month, words.grid, words.solar, words.difference,
            words.total,       words.evidence, words.file,    words.leader,     words.reviewer,    words.tricky};
}

Document longTable(int rows)
{
    DocumentMeta meta;
    meta.title = QStringLiteral("Long table");
    meta.created = QDateTime(QDate(2025, 3, 14), QTime(9, 26, 53), Qt::UTC);
    meta.pageNumber = QStringLiteral("Page %1 of %2");
    TableBlock table;
    table.columns = {{QStringLiteral("Name of row"), ColumnAlignment::left, 0}, {QStringLiteral("Value of row"), ColumnAlignment::right, 0}};
    for (int row = 1; row <= rows; ++row)
        table.rows.push_back({{QStringLiteral("Row ") + QString::number(row), QString::number(row * 10)}, RowEmphasis::none, {}});
    DocumentBuilder builder(meta);
    return builder.heading(1, QStringLiteral("Rows")).table(table).take();
}

} // namespace attest

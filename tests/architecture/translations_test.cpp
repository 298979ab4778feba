// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

/// The places (%1, %n …) of a text, sorted.
QStringList placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[1-9]|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.sort();
    places.removeDuplicates();
    return places;
}

class Translation : public testing::TestWithParam<const char*> {};

TEST_P(Translation, isCompleteAndKeepsItsPlaces)
{
    QFile file(QStringLiteral(ATTEST_SOURCE_DIR "/translations/attest_%1.ts").arg(QLatin1String(GetParam())));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            EXPECT_FALSE(xml.attributes().hasAttribute(QStringLiteral("type"))) << qPrintable(source);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(source);
            EXPECT_EQ(placesOf(text), placesOf(source)) << qPrintable(source);
            ++count;
        }
    }
    EXPECT_FALSE(xml.hasError());
    EXPECT_GT(count, 500);
}

INSTANTIATE_TEST_SUITE_P(Languages, Translation, testing::Values("de", "zh_CN", "hi"), [](const auto& tested) { return std::string(tested.param); });

} // namespace

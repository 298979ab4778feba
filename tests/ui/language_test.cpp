// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/models/stage_model.h"
#include "ui/pages/page.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/inspector.h"
#include "ui/shell/pages.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QAbstractItemView>
#include <QLabel>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

/// Translates everything by putting it between marks.
class MarkTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
};

/// Words that are data, numbers, signs or names of languages, and are the same in every language.
bool isData(const QString& text)
{
    static const QRegularExpression kLetters(QStringLiteral("[A-Za-z]{3,}"));
    return text.isEmpty() || !kLetters.match(text).hasMatch()
        || Language::codes().contains(text);
}

QStringList fixedTexts(const QWidget& widget)
{
    QStringList texts;
    for (const auto* button : widget.findChildren<QAbstractButton*>()) {
        if (!button->objectName().startsWith(u"nextStep") && !button->objectName().startsWith(u"qt_"))
            texts += button->text();
    }
    for (const auto* tabs : widget.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    for (const auto* view : widget.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        if (model == nullptr || view->objectName() == u"evidenceMatrix" || qobject_cast<const QAbstractItemView*>(view->parentWidget()))
            continue;
        for (int column = 0; column < model->columnCount(); ++column)
            texts += model->headerData(column, Qt::Horizontal).toString();
        texts += view->accessibleName();
    }
    return texts;
}

void expectTranslated(const QWidget& widget)
{
    for (const QString& text : fixedTexts(widget)) {
        if (!isData(text) && text != u"tCO2e" && text != u"kWh") {
            EXPECT_TRUE(text.contains(u'«')) << qPrintable(text);
        }
    }
}

class EveryPageSpeaks : public testing::TestWithParam<Stage> {};

TEST_P(EveryPageSpeaks, theNewLanguageAfterASwitch)
{
    SampleSession sample(sampleWithFinding(FindingState::sent));
    const std::unique_ptr<Page> page(makePage(GetParam(), sample.session));
    const QString before = page->accessibleName();
    MarkTranslator translator;
    QApplication::installTranslator(&translator);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    EXPECT_NE(page->accessibleName(), before);
    expectTranslated(*page);
    QApplication::removeTranslator(&translator);
    QApplication::sendEvent(page.get(), &change);
    EXPECT_EQ(page->accessibleName(), before);
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPageSpeaks, testing::ValuesIn(stagesInOrder()));

TEST(Language, theFrameFollowsASwitch)
{
    SampleSession sample;
    TopBar top(sample.session);
    BottomBar bottom(sample.session);
    StartPage start;
    Inspector inspector(sample.session);
    MarkTranslator translator;
    QApplication::installTranslator(&translator);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* widget : {static_cast<QWidget*>(&top), static_cast<QWidget*>(&bottom), static_cast<QWidget*>(&start),
                            static_cast<QWidget*>(&inspector)}) {
        QApplication::sendEvent(widget, &change);
        expectTranslated(*widget);
    }
    QApplication::removeTranslator(&translator);
}

} // namespace

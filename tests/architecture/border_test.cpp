// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <map>

namespace {

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& folder)
{
    QStringList result;
    QDirIterator files(QStringLiteral(ATTEST_SOURCE_DIR "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        result << files.next();
    return result;
}

// The linker holds the border for what is called; this holds it for what is included.
TEST(Border, theCoreIncludesNothingOfTheWindow)
{
    const QRegularExpression gui(QStringLiteral("#include *[<\"](QtWidgets|QtGui|QtCharts|QWidget|QApplication|QGuiApplication|QPainter|QIcon|QColor|QFont|QPixmap|QImage|QChart|ui/)"));
    const QStringList files = sources(QStringLiteral("core"));
    EXPECT_GT(files.size(), 100);
    for (const QString& path : files) {
        if (!path.contains(u"core/report/render/")) {
            EXPECT_FALSE(read(path).contains(gui)) << qPrintable(path);
        }
    }
}

TEST(Border, sqlStaysInTheStore)
{
    const QRegularExpression sql(QStringLiteral("#include *[<\"]sqlite3.h|\"(SELECT|INSERT|UPDATE|DELETE|PRAGMA) "));
    for (const QString& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& path : sources(folder)) {
            if (!path.contains(u"core/store/")) {
                EXPECT_FALSE(read(path).contains(sql)) << qPrintable(path);
            }
        }
    }
}

// Two types of one name in one namespace are merged by the linker without a word, and one runs the other's destructor.
TEST(Border, everyTypeHasANameOfItsOwn)
{
    const QRegularExpression space(QStringLiteral("^namespace (attest[\\w:]*) \\{"), QRegularExpression::MultilineOption);
    const QRegularExpression type(QStringLiteral("^(?:class|struct|enum class|enum) (?:\\[\\[\\w+\\]\\] )?(\\w+)(?: final)?(?: :[^:;][^;]*?)?\\s*\\{"), QRegularExpression::MultilineOption);
    std::map<QString, QStringList> places;
    for (const QString& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString& path : sources(folder)) {
            const QString text = read(path);
            if (!path.endsWith(u".h"))
                continue;
            auto types = type.globalMatch(text);
            while (types.hasNext())
                places[space.match(text).captured(1) + u"::" + types.next().captured(1)] << path;
        }
    }
    EXPECT_GT(places.size(), 300U);
    for (const auto& [name, paths] : places)
        EXPECT_EQ(paths.size(), 1) << qPrintable(name + u": " + paths.join(u", "));
}

TEST(Border, everyFileSaysItsLicence)
{
    for (const QString& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const QString& path : sources(folder))
            EXPECT_TRUE(read(path).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later")) << qPrintable(path);
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of the program and fails on one that points the wrong way: CMake's targets alone do not stop
// <QtWidgets/QWidget> in a library that links no Widgets.
#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file;
    int line = 0;
    QString target;
};

/// Rooms whose headers a room may include beside its own, and parts of Qt that it must not touch.
struct Rule
{
    QStringList mayInclude;
    QStringList forbiddenQt;
};

const QStringList gui{u"QtGui"_s, u"QWidget"_s, u"QtWidgets"_s, u"QPainter"_s, u"QImage"_s, u"QPixmap"_s, u"QFont"_s,
    u"QApplication"_s, u"QGuiApplication"_s, u"QDialog"_s, u"QMessageBox"_s, u"QLabel"_s};
const QStringList widgets{u"QtWidgets"_s, u"QWidget"_s, u"QApplication"_s, u"QDialog"_s, u"QMessageBox"_s, u"QLabel"_s,
    u"QtPrintSupport"_s, u"QPrinter"_s};
const QStringList sql{u"QtSql"_s, u"QSqlDatabase"_s, u"QSqlQuery"_s, u"QSqlError"_s, u"QSqlTableModel"_s,
    u"QSqlQueryModel"_s, u"sqlite3.h"_s};

const std::map<QString, Rule>& rules()
{
    static const std::map<QString, Rule> all{
        {u"models/values"_s, {{}, gui + sql}},
        {u"models/storage"_s, {{u"models/values"_s}, gui}},
        {u"models/services"_s, {{u"models/values"_s, u"models/storage"_s}, gui + QStringList{u"QtSql"_s, u"QSqlQuery"_s, u"sqlite3.h"_s}}},
        {u"models/tables"_s, {{u"models/values"_s, u"models/services"_s}, gui + sql}},
        {u"views/ink"_s, {{u"models/values"_s}, widgets + sql}},
        {u"views/paper"_s, {{u"models/values"_s, u"views/ink"_s}, widgets + sql}},
        {u"views/press"_s, {{u"models/values"_s, u"views/paper"_s}, sql + QStringList{u"QtWidgets"_s, u"QWidget"_s, u"QApplication"_s, u"QDialog"_s}}},
        {u"views/screens"_s, {{u"models/values"_s, u"models/services"_s, u"models/tables"_s, u"views/paper"_s, u"views/press"_s, u"views/ink"_s}, sql}},
        {u"app/commands"_s, {{u"models/values"_s, u"models/services"_s, u"models/storage"_s, u"views/paper"_s, u"views/press"_s, u"views/ink"_s, u"app"_s}, widgets + sql}},
    };
    return all;
}

QString roomOf(const QString& path)
{
    for (const auto& [room, rule] : rules()) {
        if (path.startsWith(room + u'/'))
            return room;
    }
    return path.startsWith("app/"_L1) ? u"app"_s : QString();
}

QStringList sources(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator walk(QStringLiteral(KOKARDA_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (walk.hasNext())
            found += QDir(QStringLiteral(KOKARDA_SOURCE_DIR)).relativeFilePath(walk.next());
    }
    return found;
}

QByteArray contents(const QString& path)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QList<Include> includesOf(const QString& path)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"_s);
    QList<Include> found;
    int line = 0;
    for (const QByteArray& text : contents(path).split('\n')) {
        ++line;
        const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(text));
        if (match.hasMatch())
            found.append({path, line, match.captured(1)});
    }
    return found;
}

/// What is wrong with an include; empty when nothing is.
QString complaint(const Include& include)
{
    const QString room = roomOf(include.file);
    if (room.isEmpty() || room == "app"_L1)
        return {};
    const Rule& rule = rules().at(room);
    for (const QString& forbidden : rule.forbiddenQt) {
        if (include.target == forbidden || include.target.startsWith(forbidden + u'/'))
            return u"%1:%2 includes %3, which does not belong into %4"_s.arg(include.file, QString::number(include.line), include.target, room);
    }
    const QString target = roomOf(include.target);
    if (target.isEmpty() || target == room || rule.mayInclude.contains(target))
        return {};
    return u"%1:%2 includes %3, but %4 may not know %5"_s.arg(include.file, QString::number(include.line), include.target, room, target);
}

const QStringList productFolders{u"app"_s, u"models"_s, u"views"_s};

} // namespace

TEST(ArchitectureTest, ArrowsPointOneWay)
{
    QStringList complaints;
    for (const QString& file : sources(productFolders)) {
        for (const Include& include : includesOf(file)) {
            const QString wrong = complaint(include);
            if (!wrong.isEmpty())
                complaints += wrong;
        }
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, TheRuleCatchesWhatItIsFor)
{
    EXPECT_NE(complaint({u"views/screens/orders/page.cpp"_s, 1, u"models/storage/database.h"_s}), QString());
    EXPECT_NE(complaint({u"models/values/money.h"_s, 1, u"QtWidgets/QWidget"_s}), QString());
    EXPECT_NE(complaint({u"models/services/shop.h"_s, 1, u"models/tables/orders.h"_s}), QString());
    EXPECT_EQ(complaint({u"models/services/shop.cpp"_s, 1, u"models/storage/database.h"_s}), QString());
}

TEST(ArchitectureTest, HeadersOfServicesOnlyForwardDeclareStorage)
{
    QStringList complaints;
    for (const QString& file : sources({u"models/services"_s})) {
        for (const Include& include : includesOf(file)) {
            if (file.endsWith(".h"_L1) && include.target.startsWith("models/storage/"_L1))
                complaints += u"%1:%2"_s.arg(file, QString::number(include.line));
        }
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, OnlyTheCellarSpeaksSql)
{
    static const QRegularExpression statement(
        uR"raw("\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA)\s)raw"_s);
    QStringList complaints;
    for (const QString& file : sources(productFolders)) {
        if (file.startsWith("models/storage/"_L1))
            continue;
        if (statement.match(QString::fromUtf8(contents(file))).hasMatch())
            complaints += file;
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, OnlyHousekeepingWritesWithoutAnAction)
{
    // Whatever else is written goes through write() or record(), which leave a row in the history.
    const QStringList mayDoWithout{u"models/storage/database.h"_s, u"models/storage/migrations.cpp"_s, u"models/storage/undo/undolog.cpp"_s,
        u"models/storage/undo/bin.cpp"_s, u"models/storage/opening/opening.cpp"_s, u"models/storage/check.cpp"_s, u"models/storage/summaries.cpp"_s};
    QStringList complaints;
    for (const QString& file : sources(productFolders)) {
        if (contents(file).contains("inTransaction(") && !mayDoWithout.contains(file))
            complaints += file;
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, EveryFileNamesItsLicence)
{
    QStringList complaints;
    for (const QString& file : sources({u"app"_s, u"models"_s, u"views"_s, u"tests"_s})) {
        if (!contents(file).left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
            complaints += file;
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, NoTestUsesTheMacrosThatPassSilently)
{
    static const QRegularExpression macro(uR"(\bQ(VERIFY|COMPARE|FAIL|SKIP)2?\s*\()"_s);
    QStringList complaints;
    for (const QString& file : sources({u"tests"_s})) {
        if (macro.match(QString::fromUtf8(contents(file))).hasMatch() && !file.contains("architecture"_L1))
            complaints += file;
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, LabelsShowDataAsPlainText)
{
    // A name such as <img src=…> must never be read as rich text: rich text is asked for nowhere.
    static const QRegularExpression rich(uR"(Qt::(RichText|AutoText|MarkdownText)|setHtml\(|setMarkdown\()"_s);
    QStringList complaints;
    for (const QString& file : sources({u"views/screens"_s, u"app"_s})) {
        if (rich.match(QString::fromUtf8(contents(file))).hasMatch())
            complaints += file;
    }
    EXPECT_EQ(complaints, QStringList());
}

TEST(ArchitectureTest, AFilePast400LinesIsTwoThings)
{
    QStringList complaints;
    for (const QString& file : sources({u"app"_s, u"models"_s, u"views"_s})) {
        const qsizetype lines = contents(file).count('\n');
        if (lines > 400)
            complaints += u"%1 has %2 lines"_s.arg(file, QString::number(lines));
    }
    EXPECT_EQ(complaints, QStringList());
}

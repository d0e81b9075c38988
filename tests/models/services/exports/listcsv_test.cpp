// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/listcsv.h"

#include "models/values/problem.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::exports;

namespace {

class ListCsv : public ::testing::Test
{
protected:
    static ListRows people(int count)
    {
        return {u"people"_s, {{u"name"_s, u"Name"_s, ListCell::Words}, {u"owes"_s, u"Owes"_s, ListCell::Figure}, {u"since"_s, u"Since"_s, ListCell::Plain}}, count,
            [](int row) { return row == 1 ? QStringList() : QStringList{u"-Ann; \"A\""_s, u"-%1.50"_s.arg(row), u"2026-03-01"_s}; }};
    }
    QByteArray written(const CsvManner& manner, const QSet<QString>& left, int count = 3)
    {
        ListFile file(path(), people(count), manner, left);
        while (file.writeSome(1)) { }
        m_rows = file.finish();
        QFile read(path());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    QString path() const { return m_folder.filePath(u"list.csv"_s); }

    QTemporaryDir m_folder;
    qint64 m_rows = 0;
};

TEST_F(ListCsv, GuardsTextAndLeavesFiguresFigures)
{
    EXPECT_EQ(written({u';', u',', false}, {}),
        "name;owes;since\r\n\"'-Ann; \"\"A\"\"\";-0,50;2026-03-01\r\n\"'-Ann; \"\"A\"\"\";-2,50;2026-03-01\r\n");
    EXPECT_EQ(m_rows, 2) << "a row that has gone in the meantime is left out";
}

TEST_F(ListCsv, LeavesOutTheColumnsThatAreNotWanted)
{
    EXPECT_EQ(written({u',', u'.', true}, {u"name"_s, u"unknown"_s}, 1), "\xEF\xBB\xBFowes,since\r\n-0.50,2026-03-01\r\n");
}

TEST_F(ListCsv, ATableWithoutAColumnIsRefusedAndAnUnfinishedOneLeavesThePlaceAsItWas)
{
    EXPECT_THROW(ListFile(path(), people(1), {}, {u"name"_s, u"owes"_s, u"since"_s}), RuleError);
    written({}, {u"owes"_s}, 1);
    const QByteArray before = [&] {
        QFile read(path());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }();
    {
        ListFile stopped(path(), people(500), {});
        EXPECT_TRUE(stopped.writeSome(10));
        EXPECT_EQ(stopped.done(), 10);
    }
    QFile read(path());
    ASSERT_TRUE(read.open(QIODevice::ReadOnly));
    EXPECT_EQ(read.readAll(), before);
}

TEST_F(ListCsv, AnEmptyListIsItsHead)
{
    EXPECT_EQ(written({}, {}, 0).count('\n'), 1);
    EXPECT_EQ(m_rows, 0);
}

} // namespace

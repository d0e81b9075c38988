// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/rejectedrows.h"
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

class RejectedRows : public testing::Test
{
protected:
    /// Saves a file, reads it and saves what was rejected; gives the path of that.
    QString rejectedOf(const QString& name, const QByteArray& bytes, const ReadOptions& options = testOptions())
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        m_summary = readFile(path, options, {});
        return saveRejectedRows(path, m_summary);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir m_folder;
    FileSummary m_summary;
};

TEST_F(RejectedRows, areKnownAgainByTheAnswersForTheirOwnColumns)
{
    ReadOptions options = testOptions();
    options.layout = Layout{.platform = u"custom"_s,
                            .columns = {Field::OrderKey, Field::PlacedAt, Field::ItemName, Field::Total}};
    const QString path = rejectedOf(u"own.csv"_s, "Klucz;Kiedy;Co;Ile\nA-1;01.02.2025;Kubek;x\nA-2;01.02.2025;Miska;5,00\n", options);
    QByteArray mended = bytesOf(path);
    EXPECT_TRUE(mended.contains("Why rejected"));
    const Reading again = readingOf(mended.replace(";x;", ";7,00;"));
    EXPECT_EQ(again.summary.signature, m_summary.signature);
    // What was remembered goes by titles, so it holds for the longer header.
    options.layout = layoutFromJson(toJson(*options.layout, m_summary.header), again.summary.header);
    const Reading known = readingOf(mended, options);
    ASSERT_EQ(known.orders.size(), 1u);
    EXPECT_EQ(known.order(0).total.minor, 700);
    EXPECT_EQ(known.summary.warnings, 0);
}

TEST_F(RejectedRows, haveTheirReasonsUnderATitleThatIsKnownInEveryLanguageOfTheWindow)
{
    for (const char* language : {"en", "pl"}) {
        QFile file(test::fixture(u"../translations/kokarda_%1.ts"_s.arg(QLatin1String(language))));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        static const QRegularExpression entry(u"<source>Why rejected</source>\\s*<translation[^>]*>([^<]*)<"_s);
        const QRegularExpressionMatch match = entry.match(QString::fromUtf8(file.readAll()));
        const QString title = match.hasMatch() && !match.captured(1).isEmpty() ? match.captured(1) : u"Why rejected"_s;
        EXPECT_TRUE(isReasonTitle(title)) << title.toStdString();
        EXPECT_EQ(headerSignature({u"Klucz"_s, u"Ile"_s, title}), headerSignature({u"Klucz"_s, u"Ile"_s}));
    }
    EXPECT_FALSE(isReasonTitle(u"Why"_s));
}

TEST_F(RejectedRows, haveOneColumnOfReasonsHoweverOftenTheyAreRejected)
{
    const QString path = rejectedOf(u"a.csv"_s, "order_id,order_date,item_name,order_total\n1,2025-03-04,\"Mug, big\",x\n");
    const QByteArray first = bytesOf(path);
    const QByteArray second = bytesOf(rejectedOf(u"b.csv"_s, QByteArray(first).replace(",x,", ",y,")));
    EXPECT_EQ(second, QByteArray(first).replace(",x,", ",y,").replace("“x”", "“y”"));
}

TEST_F(RejectedRows, ofAFileWithoutQuotesGetNone)
{
    const QByteArray titles = "order-id\torder-item-id\tpurchase-date\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\t"
                              "recipient-name\n";
    const QString path = rejectedOf(u"amazon.txt"_s, titles + "1-2-3\t77\t2017-09-23T14:18:23-07:00\tS1\t\"Best\" 5\" mug\t1.5\tUSD\t9.99\tKim\n");
    QByteArray mended = bytesOf(path);
    EXPECT_TRUE(mended.contains("\t\"Best\" 5\" mug\t")) << mended.toStdString();
    const Reading again = readingOf(mended.replace("\t1.5\t", "\t2\t"));
    ASSERT_EQ(again.orders.size(), 1u);
    EXPECT_EQ(again.order(0).lines.at(0).title, u"\"Best\" 5\" mug");
}

TEST_F(RejectedRows, haveTheirOwnReasonsHoweverManyTheyAre)
{
    QByteArray file = "order_id,order_date,item_name,order_total\n";
    for (int i = 1; i <= 10'500; ++i)
        file += QByteArray::number(i) + ",2025-03-04,Mug,x" + QByteArray::number(i) + '\n';
    file += "10501,2025-03-04,Mug,5.00\n10501,2025-03-04,Cup,\n";
    const QList<QByteArray> rows = bytesOf(rejectedOf(u"many.csv"_s, file)).split('\n');
    EXPECT_EQ(m_summary.rejected, 10'500);
    ASSERT_EQ(rows.size(), 10'502);
    for (const int row : {1, 10'000, 10'001, 10'500})
        EXPECT_TRUE(rows[row].contains("“x" + QByteArray::number(row) + "”")) << rows[row].toStdString();
}

TEST_F(RejectedRows, ofAnAllegroFileWithoutTitlesAreReadAgain)
{
    const QByteArray order = "order,a-1,1,sklep,2025-06-01T10:00:00Z,NEW,99,ola_x,ab+1@allegromail.pl,,Ola Kos,600,Lipowa 1,00-001,"
                             "Warszawa,PL,p,PAID,P24,39.99,PLN,Paczkomaty InPost,9.99,PLN,,Ola Kos,600,Lipowa 1,00-001,Warszawa,PL,"
                             "WAW123M,,,,,,,,,,,,39.99,PLN,39.99,PLN,,\n";
    QByteArray mended = bytesOf(rejectedOf(u"allegro.csv"_s, order + "lineItem,a-1,l1,o1,KUB-1,Kubek,1.5,15.00,PLN\n"));
    const Reading again = readingOf(mended.replace(",1.5,", ",2,"));
    ASSERT_EQ(again.orders.size(), 1u);
    EXPECT_EQ(again.order(0).lines.at(0).quantity, 2);
}

} // namespace
} // namespace kokarda::imports

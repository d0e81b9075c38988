// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/health/filehealth.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"
#include "tests/support/shops.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class FileCommands : public testing::Test
{
protected:
    FileCommands() { Shop::create(path); }

    QJsonObject call(const QStringList& arguments, int expected = cli::Done)
    {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        EXPECT_EQ(cli::run(QStringList{u"--json"_s, u"--shop"_s, path} + arguments, outStream, errStream), expected)
            << err.toStdString();
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }

    void sell(const QString& number)
    {
        Shop shop(path);
        shop.orders().store(test::mugOrder(shop, number));
    }
    /// An export of a platform with one order.
    QString oneOrder() const
    {
        const QString csv = folder.filePath(u"orders_export.csv"_s);
        QFile file(csv);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,"
                   "Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country,Id\n"
                   "#7,e@example.com,paid,PLN,49.00,2026-03-05 09:58:00 +0100,1,Kubek,49.00,M-1,Ewa,Polna 1,Łódź,90-001,PL,57\n");
        return csv;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"shop.kokarda"_s);
};

} // namespace

TEST_F(FileCommands, CheckSaysThatAWholeShopIsInOrder)
{
    const QJsonObject answer = call({u"check"_s});
    EXPECT_TRUE(answer[u"ok"_s].toBool());
    EXPECT_TRUE(answer[u"findings"_s].toArray().isEmpty());
}

TEST_F(FileCommands, CheckListsWhatAPersonShouldLookAtAndIsDone)
{
    {
        Shop shop(path);
        shop.orders().store(test::mugOrder(shop, u"1001"_s));
        shop.database().inTransaction([&] { shop.database().exec("UPDATE orders SET currency = ''"); });
    }
    const QJsonObject answer = call({u"check"_s});
    EXPECT_TRUE(answer[u"ok"_s].toBool());
    ASSERT_EQ(answer[u"findings"_s].toArray().size(), 1);
    EXPECT_TRUE(answer[u"findings"_s][0].toString().contains(u"1001"_s));
    EXPECT_EQ(answer[u"advice"_s].toArray(), answer[u"findings"_s].toArray());
    Shop shop(path);
    EXPECT_TRUE(FileHealth(shop).facts(Instant{1}).lastFullCheck) << "it is not due again tomorrow";
}

TEST_F(FileCommands, CheckOfAShopWithImportsFromEveryPlatformHasNothingToSay)
{
    KOKARDA_SAMPLE_OR_SKIP(samples, "orders");
    QDirIterator files(samples, {u"*.csv"_s, u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        test::call({u"--shop"_s, path, u"import"_s, files.next()});
    EXPECT_GT(Shop(path).orders().find({}).size(), 300u);
    const QJsonObject answer = call({u"check"_s});
    EXPECT_TRUE(answer[u"ok"_s].toBool());
    EXPECT_TRUE(answer[u"findings"_s].toArray().isEmpty()) << QJsonDocument(answer).toJson().toStdString();
}

TEST_F(FileCommands, CheckCountsFiguresAnewThatDisagreeAndSaysSo)
{
    {
        Shop shop(path);
        shop.orders().store(test::mugOrder(shop, u"1001"_s));
        shop.database().inTransaction([&] { shop.database().exec("UPDATE summary_day SET revenue = revenue + 1"); });
    }
    const QJsonObject answer = call({u"check"_s});
    EXPECT_TRUE(answer[u"ok"_s].toBool());
    EXPECT_EQ(answer[u"mended"_s].toArray().size(), 1);
    EXPECT_TRUE(call({u"check"_s})[u"mended"_s].toArray().isEmpty());
}

TEST_F(FileCommands, AShopOfANewerKokardaIsReadAndNeverWrittenTo)
{
    sell(u"1001"_s);
    {
        Shop shop(path);
        shop.database().exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        shop.database().exec("PRAGMA user_version = 1000");
    }
    const auto bytes = [this] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    const test::Answer check = test::call({u"--shop"_s, path, u"--json"_s, u"check"_s});
    EXPECT_EQ(check.code, cli::Done) << check.err.toStdString();
    EXPECT_TRUE(check.json()[u"ok"_s].toBool());
    EXPECT_TRUE(check.err.contains(u"Install Kokarda 99.1"_s)) << check.err.toStdString();
    EXPECT_EQ(test::call({u"--shop"_s, path, u"--json"_s, u"orders"_s}).json()[u"orders"_s].toArray().size(), 1);
    const test::Answer backup = test::call({u"--shop"_s, path, u"backup"_s});
    EXPECT_EQ(backup.code, cli::WorldFailed);
    EXPECT_TRUE(backup.err.contains(u"changes nothing in it"_s)) << backup.err.toStdString();
    EXPECT_EQ(bytes(), before);
    {
        const storage::Database newer(path, storage::Database::Access::ReadOnly);
        EXPECT_EQ(newer.schema(), 1000);
    }
}

TEST_F(FileCommands, ABackupIsMadeListedAndRestored)
{
    const QString file = call({u"backup"_s})[u"file"_s].toString();
    EXPECT_TRUE(QFileInfo::exists(file));
    const QJsonArray list = call({u"backups"_s})[u"backups"_s].toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.first().toObject()[u"file"_s].toString(), file);
    const QString aside = call({u"restore"_s, file})[u"kept_aside"_s].toString();
    EXPECT_TRUE(QFileInfo::exists(aside));
    const QJsonArray setAside = call({u"backups"_s})[u"set_aside"_s].toArray();
    ASSERT_EQ(setAside.size(), 1);
    EXPECT_EQ(setAside.first().toObject()[u"file"_s].toString(), aside);
    EXPECT_FALSE(setAside.first().toObject()[u"may_hold_erased"_s].toBool(true));
    EXPECT_TRUE(call({u"check"_s})[u"ok"_s].toBool());
}

TEST_F(FileCommands, ARestoreTellsWhatIsDifferentAndBacksUpTheShopOfToday)
{
    sell(u"1001"_s);
    const QString file = call({u"backup"_s})[u"file"_s].toString();
    sell(u"1002"_s);
    const QJsonArray differences = call({u"restore"_s, file})[u"differences"_s].toArray();
    EXPECT_TRUE(differences.contains(u"Orders: 1 would go (1002)"_s)) << QJsonDocument(differences).toJson().toStdString();
    const QJsonArray list = call({u"backups"_s, u"--verify"_s})[u"backups"_s].toArray();
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0].toObject()[u"reason"_s].toString(), u"restore"_s);
    EXPECT_EQ(list[0].toObject()[u"orders"_s].toInt(), 2);
    EXPECT_TRUE(list[0].toObject()[u"verified"_s].toBool());
}

TEST_F(FileCommands, AnImportIsPrecededByABackupOfTheShopAsItWas)
{
    sell(u"1001"_s);
    const QString csv = oneOrder();
    call({u"import"_s, u"--dry-run"_s, csv});
    EXPECT_TRUE(call({u"backups"_s})[u"backups"_s].toArray().isEmpty()) << "looking changes nothing";
    call({u"import"_s, csv});
    const QJsonArray list = call({u"backups"_s})[u"backups"_s].toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].toObject()[u"reason"_s].toString(), u"import"_s);
    EXPECT_EQ(list[0].toObject()[u"orders"_s].toInt(), 1);
    EXPECT_TRUE(call({u"check"_s})[u"ok"_s].toBool()) << "what came in by an import is in order";
}

TEST_F(FileCommands, NoCommandWritesToAFileWhosePagesAreDamaged)
{
    {
        Shop shop(path);
        for (int i = 0; i < 40; ++i)
            shop.orders().store(test::mugOrder(shop, QString::number(i)));
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 page = 40; page < file.size() / 4096; page += 7) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\0'));
    }
    file.seek(0);
    const QByteArray damaged = file.readAll();
    file.close();
    const QString csv = folder.filePath(u"orders.csv"_s);
    QFile(csv).open(QIODevice::WriteOnly);
    for (const QStringList& arguments : {QStringList{u"import"_s, csv}, {u"backup"_s}, {u"orders"_s}}) {
        const test::Answer answer = test::call(QStringList{u"--shop"_s, path} + arguments);
        EXPECT_EQ(answer.code, cli::WorldFailed) << arguments.front().toStdString();
        EXPECT_TRUE(answer.err.contains(u"damaged"_s)) << answer.err.toStdString();
    }
    EXPECT_FALSE(call({u"check"_s}, cli::WorldFailed)[u"ok"_s].toBool());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), damaged);
}

TEST_F(FileCommands, CheckAnswersAlsoForAFileTooDamagedToBeOpened)
{
    QFile file(path);
    for (const qint64 bytes : {qint64(4096), qint64(2 * 4096)}) {
        ASSERT_TRUE(file.resize(bytes));
        const QJsonObject answer = call({u"check"_s}, cli::WorldFailed);
        EXPECT_FALSE(answer[u"ok"_s].toBool(true));
        EXPECT_EQ(answer[u"findings"_s].toArray().size(), 1);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.resize(3 * 4096));
        file.close();
    }
}

TEST_F(FileCommands, ABackupThatIsNotThereIsNamedOnceAndTheShopIsAsItWas)
{
    for (const QString& wrong : {folder.filePath(u"none.kokarda"_s), oneOrder()}) {
        const test::Answer answer = test::call({u"--shop"_s, path, u"restore"_s, wrong});
        EXPECT_EQ(answer.code, cli::Refused);
        EXPECT_EQ(answer.err.count(u'\n'), 1) << answer.err.toStdString();
    }
    EXPECT_TRUE(test::call({u"--shop"_s, path, u"restore"_s, u"none"_s}).err.contains(u"There is no backup at “none”"_s));
    EXPECT_EQ(QDir(folder.path()).entryList({u"*before-restore*"_s}).size(), 0);
}

TEST_F(FileCommands, AnOrderThatAListNamesAndTheFileDoesNotHoldIsDamage)
{
    Shop shop(path);
    try {
        cli::listedOrder(shop, OrderId(7));
        ADD_FAILURE() << "there is none";
    } catch (const storage::DbError& error) {
        EXPECT_EQ(error.kind(), storage::DbError::Kind::Damaged);
    }
}

TEST_F(FileCommands, AnImportWithoutABackupSaysThatThereIsNone)
{
    sell(u"1001"_s);
    QFile inTheWay(folder.filePath(u"shop-backups"_s)); // a file where the folder should be
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    QString text;
    QTextStream stream(&text);
    EXPECT_EQ(cli::run({u"--shop"_s, path, u"import"_s, oneOrder()}, stream, stream), cli::Done);
    EXPECT_THAT(text.toStdString(), testing::HasSubstr("goes on without one"));
    EXPECT_THAT(text.toStdString(), testing::Not(testing::HasSubstr("settings")));
}

TEST_F(FileCommands, TheBackupOfAnotherShopIsNamedAndNotRestored)
{
    const QString own = path;
    path = folder.filePath(u"other.kokarda"_s);
    Shop::create(path);
    sell(u"B-1"_s);
    const QString foreign = call({u"backup"_s})[u"file"_s].toString();
    path = own;
    sell(u"A-1"_s);
    QString text;
    QTextStream stream(&text);
    EXPECT_EQ(cli::run({u"--shop"_s, path, u"restore"_s, foreign}, stream, stream), cli::Refused);
    EXPECT_THAT(text.toStdString(), testing::HasSubstr("another shop"));
    EXPECT_EQ(call({u"orders"_s})[u"orders"_s].toArray().first()[u"number"_s].toString(), u"A-1"_s);
}

TEST_F(FileCommands, WhatWillBeDifferentIsSaidBeforeTheRestore)
{
    const QString file = call({u"backup"_s})[u"file"_s].toString();
    sell(u"1001"_s);
    QString text;
    QTextStream stream(&text);
    EXPECT_EQ(cli::run({u"--shop"_s, path, u"restore"_s, file}, stream, stream), cli::Done);
    const qsizetype different = text.indexOf(u"Orders: 1 would go (1001)"_s);
    EXPECT_GE(different, 0);
    EXPECT_LT(different, text.indexOf(u"The shop is restored."_s));
}

TEST_F(FileCommands, ADamagedBackupIsListedAsDamagedFromThenOn)
{
    sell(u"1001"_s);
    QFile file(call({u"backup"_s})[u"file"_s].toString());
    const auto listed = [this] { return call({u"backups"_s})[u"backups"_s].toArray().first().toObject(); };
    const QString made = listed()[u"checked_at"_s].toString();
    EXPECT_TRUE(listed()[u"verified"_s].toBool());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(3 * 4096));
    file.write(QByteArray(4096, '\0'));
    file.close();
    call({u"backups"_s, u"--verify"_s});
    EXPECT_FALSE(listed()[u"verified"_s].toBool());
    EXPECT_GE(listed()[u"checked_at"_s].toString(), made) << "what is said is said of a moment";
}

TEST_F(FileCommands, ABackupToAFileOfOnesOwnNeverOverwrites)
{
    const QString out = folder.filePath(u"copy.kokarda"_s);
    EXPECT_EQ(call({u"backup"_s, out})[u"file"_s].toString(), out);
    const QDateTime made = QFileInfo(out).lastModified();
    QString text;
    QTextStream stream(&text);
    EXPECT_NE(cli::run({u"--shop"_s, path, u"backup"_s, out}, stream, stream), cli::Done);
    EXPECT_EQ(QFileInfo(out).lastModified(), made);
}

TEST_F(FileCommands, HealthTellsTheAgeOfTheNewestBackup)
{
    Shop shop(path);
    FileHealth health(shop);
    EXPECT_FALSE(health.facts(Instant{1}).newest);
    health.backUp(Instant{1'772'000'000'000});
    EXPECT_EQ(health.facts(Instant{1}).newest->madeAt, Instant{1'772'000'000'000});
    EXPECT_FALSE(health.backUpIfDue(Instant{1'772'999'000'000}, u"clock"_s)) << "nothing has changed";
    EXPECT_TRUE(health.restorePreview(health.backups().front().path).empty());
    EXPECT_TRUE(verifyBackup(health.backups().front().path).ok);
}

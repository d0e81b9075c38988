// SPDX-License-Identifier: GPL-3.0-or-later
// What is refused says why, and is not touched.
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::TempShop;

TEST(Refusing, ANewerFileSaysWhichVersionItNeeds)
{
    TempShop shop;
    shop.db().exec("UPDATE meta SET value = '7.5.1' WHERE key = 'written_by'");
    shop.db().exec("PRAGMA user_version = 99");
    shop.close();
    const QByteArray bytes = test::bytesOf(shop.path());
    try {
        const Database db(shop.path());
        ADD_FAILURE() << "opened";
    } catch (const DbError& error) {
        EXPECT_EQ(error.kind(), DbError::Kind::TooNew);
        EXPECT_TRUE(error.message().contains(u"7.5.1"_s)) << error.message().toStdString();
    }
    EXPECT_EQ(test::bytesOf(shop.path()), bytes);
}

TEST(Refusing, AFolderIsCalledAFolder)
{
    const TempShop shop;
    try {
        const Database db(shop.folder());
        ADD_FAILURE() << "opened";
    } catch (const DbError& error) {
        EXPECT_EQ(error.kind(), DbError::Kind::NotAShop);
        EXPECT_TRUE(error.message().contains(u"is a folder"_s)) << error.message().toStdString();
    }
}

TEST(Refusing, WarnsOfTheFoldersOfSyncPrograms)
{
    EXPECT_TRUE(placeWarningOf(u"/home/a/Library/Mobile Documents/com~apple~CloudDocs/shop.kokarda"_s).contains(u"iCloud"_s));
    EXPECT_TRUE(placeWarningOf(u"/home/a/Dropbox/shop.kokarda"_s).contains(u"Dropbox"_s));
    EXPECT_TRUE(placeWarningOf(u"/home/a/shops/shop.kokarda"_s).isEmpty());
}

TEST(Refusing, WarnsOfANetworkDrive)
{
    const QString warning = placeWarningOf(u"//server/share/shop.kokarda"_s);
    EXPECT_TRUE(warning.contains(u"network drive"_s)) << warning.toStdString();
    EXPECT_TRUE(warning.contains(u"let backups go to the network"_s)) << "what to do";
}

TEST(Refusing, CreatesNothingBesideWhatAVanishedShopHasLeft)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shop.kokarda"_s);
    for (const QString& rest : {path + u"-journal"_s, path + u"-wal"_s}) {
        test::writeBytes(rest, "left over");
        try {
            Database::create(path);
            ADD_FAILURE() << "created";
        } catch (const DbError& error) {
            EXPECT_EQ(error.kind(), DbError::Kind::Exists);
            EXPECT_TRUE(error.message().contains(rest)) << error.message().toStdString();
        }
        EXPECT_FALSE(QFileInfo::exists(path));
        EXPECT_EQ(test::bytesOf(rest), "left over");
        QFile::remove(rest);
    }
    EXPECT_NO_THROW(Database::create(path));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importinbox.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with files that have been quiet for an hour.
class WatchedFolder : public testing::Test
{
protected:
    TemporaryShop shop;
    QTemporaryDir folder;

    void save(const QString& name, const QByteArray& content, int secondsAgo = 3600)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(content);
        file.flush();
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }
    static QStringList names(const ImportInbox& inbox)
    {
        QStringList list;
        for (const InboxFile& file : inbox.files())
            list << QFileInfo(file.path).fileName();
        return list;
    }
};

} // namespace

TEST_F(WatchedFolder, ShowsExportsAndNothingElse)
{
    save(u"orders.csv"_s, "a,b\n");
    save(u"photo.jpg"_s, "jpg");
    save(u"empty.csv"_s, "");
    save(u"orders.rejected.csv"_s, "a,b\n");
    ImportInbox inbox(shop.shop());
    EXPECT_TRUE(inbox.files().empty()) << "no folder is watched yet";
    inbox.setFolder(folder.path());
    EXPECT_EQ(names(inbox), QStringList{u"orders.csv"_s});
}

TEST_F(WatchedFolder, WaitsForAFileThatIsStillBeingWritten)
{
    save(u"orders.csv"_s, "a,b\n", 0);
    ImportInbox inbox(shop.shop());
    inbox.setFolder(folder.path());
    EXPECT_TRUE(inbox.files().empty());
    save(u"orders.csv"_s, "a,b\n", 60);
    inbox.rescan();
    EXPECT_EQ(inbox.files().size(), 1U);
}

TEST_F(WatchedFolder, ForgetsASettledFileUntilItChanges)
{
    save(u"orders.csv"_s, "a,b\n");
    {
        ImportInbox inbox(shop.shop());
        inbox.setFolder(folder.path());
        inbox.settle(folder.filePath(u"orders.csv"_s));
        EXPECT_TRUE(inbox.files().empty());
    }
    shop.reopen();
    ImportInbox tomorrow(shop.shop());
    EXPECT_EQ(tomorrow.folder(), folder.path()) << "the folder is kept with the shop";
    EXPECT_TRUE(tomorrow.files().empty());
    save(u"orders.csv"_s, "a,b\n1,2\n", 60);
    tomorrow.rescan();
    EXPECT_EQ(tomorrow.files().size(), 1U);
}

TEST_F(WatchedFolder, RefusesAFolderThatIsNotThere)
{
    ImportInbox inbox(shop.shop());
    EXPECT_THROW(inbox.setFolder(folder.filePath(u"nowhere"_s)), RuleError);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/openfiles.h"
#include "models/storage/backups/restore.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::isLockedForOthers;
using kokarda::test::TempShop;

namespace {

DbError::Kind kindOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const DbError& error) {
        return error.kind();
    }
    return DbError::Kind::Internal;
}

} // namespace

TEST(AnOpenShop, IsLockedForOthersUntilItIsClosed)
{
    TempShop shop;
    EXPECT_FALSE(isLockedForOthers(shop.path()));
    shop.open();
    EXPECT_TRUE(isLockedForOthers(shop.path()));
    shop.close();
    EXPECT_FALSE(isLockedForOthers(shop.path()));
}

TEST(AnOpenShop, LosesItsLockWhenAnyHandleOfTheFileIsClosed)
{
    // Not what anybody wants: this is why the next test matters (POSIX, fcntl(2)).
    TempShop shop;
    shop.open();
    test::bytesOf(shop.path());
    EXPECT_FALSE(isLockedForOthers(shop.path()));
}

TEST(AnOpenShop, KeepsItsLockWhateverTheStorekeeperIsAskedToReadByWhateverName)
{
    TempShop shop;
    test::furnish(shop.open());
    const QString link = shop.file(u"link.kokarda"_s);
    const QString second = shop.file(u"second-name.kokarda"_s);
    ASSERT_TRUE(QFile::link(shop.path(), link));
    ASSERT_EQ(::link(QFile::encodeName(shop.path()).constData(), QFile::encodeName(second).constData()), 0);
    const QString other = shop.file(u"other.kokarda"_s);
    for (const QString& name : {shop.path(), link, second}) {
        const std::vector<std::function<void()>> questions{[&] { probe(name); }, [&] { sha256Of(name); },
            [&] { syncFile(name); }, [&] { copyDurably(name, other); }, [&] { Database again(name); },
            [&] { Database again(name, Database::Access::ReadOnly); }, [&] { openShop(name, {}); },
            [&] { readOnlyCopy(name, shop.folder()); }, [&] { keepAside(name, u"aside"_s, {}); },
            [&] { restorePreview(shop.db(), backupAt(name)); }, [&] { refuseIfInUse(name); }};
        for (std::size_t question = 0; question < questions.size(); ++question) {
            EXPECT_EQ(kindOf(questions[question]), DbError::Kind::InUse) << question << name.toStdString();
            ASSERT_TRUE(isLockedForOthers(shop.path())) << question << name.toStdString();
        }
        // What finds damage in words instead of throwing does so here, too.
        Backup backup = backupAt(name);
        backup.sha256 = u"0"_s;
        backup.bytes = QFileInfo(name).size();
        EXPECT_FALSE(verify(backup).empty());
        ASSERT_TRUE(isLockedForOthers(shop.path()));
    }
}

TEST(AnOpenShop, IsNoLongerOneOnceItIsClosed)
{
    TempShop shop;
    shop.open();
    EXPECT_TRUE(isOpenHere(shop.path()));
    shop.close();
    EXPECT_FALSE(isOpenHere(shop.path()));
    EXPECT_EQ(probe(shop.path()).state, Probe::State::Shop);
}

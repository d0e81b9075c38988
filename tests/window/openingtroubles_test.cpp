// SPDX-License-Identifier: GPL-3.0-or-later
// Every file that does not open as a shop: its own title, sentence and next step; and nothing in its folder is touched.
#include "app/opening.h"
#include "models/services/health/filehealth.h"
#include "models/services/health/pagecheck.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using kokarda::test::bytesOf;
using kokarda::test::TempShop;
using kokarda::test::writeBytes;

namespace {

using Steps = std::vector<NextStep>;

/// Every file below a folder with its bytes, and every folder.
std::map<QString, QByteArray> contentsOf(const QString& folder)
{
    std::map<QString, QByteArray> found;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        found[path] = QFileInfo(path).isFile() ? QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256) : QByteArray("folder");
    }
    return found;
}

/// For a test as root, whom no permission stops: somebody else until the end of the scope.
class AsSomebodyElse
{
public:
    AsSomebodyElse()
    {
        if (m_wasRoot)
            m_is = ::setresgid(nobody, nobody, 0) == 0 && ::setresuid(nobody, nobody, 0) == 0;
    }
    ~AsSomebodyElse()
    {
        if (m_wasRoot && (::setresuid(0, 0, 0) != 0 || ::setresgid(0, 0, 0) != 0))
            std::abort();
    }
    AsSomebodyElse(const AsSomebodyElse&) = delete;
    AsSomebodyElse& operator=(const AsSomebodyElse&) = delete;
    bool is() const { return m_is || !m_wasRoot; }

private:
    static constexpr unsigned nobody = 65534;
    bool m_wasRoot = ::getuid() == 0;
    bool m_is = false;
};

/// A shop with one order, in the state that a test brings it into.
class OpeningTroubles : public testing::Test
{
protected:
    OpeningTroubles()
    {
        test::furnish(shop.db());
        shop.db().write(test::action(u"Sold"_s), [this] { test::addOrder(shop.db(), u"#1"_s); });
        shop.close();
    }
    void backUp() const
    {
        Shop open(shop.path());
        FileHealth(open).backUp(Instant{1'772'000'000'000});
    }
    /// The trouble; also looks that nothing was touched.
    OpeningTrouble trouble()
    {
        const std::map<QString, QByteArray> before = contentsOf(shop.folder());
        const Opening opening = openOrExplain(shop.path(), QThread::currentThread(), [] { return false; });
        EXPECT_FALSE(opening.shop);
        EXPECT_EQ(contentsOf(shop.folder()), before);
        EXPECT_FALSE(opening.trouble.sentence.isEmpty());
        EXPECT_FALSE(opening.trouble.steps.empty());
        return opening.trouble;
    }
    void write(const QByteArray& bytes) const { writeBytes(shop.path(), bytes); }
    QByteArray bytes() const { return bytesOf(shop.path()); }
    void allowOnlyReading(QFileDevice::Permissions ofFile, QFileDevice::Permissions ofFolder) const
    {
        ASSERT_TRUE(QFile::setPermissions(shop.path(), ofFile) && QFile::setPermissions(shop.folder(), ofFolder));
    }
    static constexpr QFileDevice::Permissions reading
        = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    static constexpr QFileDevice::Permissions entering
        = reading | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    static constexpr QFileDevice::Permissions writing
        = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    void expectReadOnly()
    {
        const AsSomebodyElse somebody;
        if (!somebody.is())
            GTEST_SKIP() << "root may write everywhere here";
        const OpeningTrouble found = trouble();
        EXPECT_EQ(found.title, u"Nothing can be written here"_s);
        EXPECT_TRUE(found.sentence.contains(u"may only be read here"_s)) << found.sentence.toStdString();
        EXPECT_EQ(found.steps, (Steps{NextStep::ReadACopy, NextStep::CopyElsewhere, NextStep::ChooseAnother}));
    }
    /// The copy of it that is shown.
    void expectReadableInACopy(std::size_t orders)
    {
        const AsSomebodyElse somebody;
        if (!somebody.is())
            GTEST_SKIP() << "root may write everywhere here";
        const std::map<QString, QByteArray> before = contentsOf(shop.folder());
        const auto room = std::make_shared<QTemporaryDir>();
        OpenShop copy(room, readingCopyOf(shop.path(), room->path()));
        EXPECT_TRUE(copy.shop().isReadOnly());
        EXPECT_EQ(copy.shop().orders().find({}).size(), orders);
        EXPECT_EQ(contentsOf(shop.folder()), before);
    }

    TempShop shop;
};

} // namespace

TEST_F(OpeningTroubles, AMissingFileIsNotMade)
{
    QFile::remove(shop.path());
    const OpeningTrouble found = trouble();
    EXPECT_EQ(found.title, u"The shop file is not there"_s);
    EXPECT_EQ(found.steps, (Steps{NextStep::ChooseAnother, NextStep::NewShop}));
}

TEST_F(OpeningTroubles, AMissingFileOfWhichThereAreBackupsIsRestored)
{
    backUp();
    QFile::remove(shop.path());
    EXPECT_EQ(trouble().steps, (Steps{NextStep::RestoreNewest, NextStep::ChooseAnother, NextStep::NewShop}));
}

TEST_F(OpeningTroubles, AnEmptyFileIsNoNewShop)
{
    write({});
    const OpeningTrouble found = trouble();
    EXPECT_EQ(found.title, u"This shop file is empty"_s);
    EXPECT_EQ(found.steps, Steps{NextStep::ChooseAnother});
}

TEST_F(OpeningTroubles, AnEmptyFileOfWhichThereAreBackupsIsRestored)
{
    backUp();
    write({});
    EXPECT_EQ(trouble().steps, (Steps{NextStep::RestoreNewest, NextStep::ChooseAnother}));
}

TEST_F(OpeningTroubles, AFileOfAnotherProgramIsNone)
{
    for (const QByteArray& foreign : {QByteArray("PK\x03\x04 a zip archive"), QByteArray(8192, '\0'), bytes().first(60)}) {
        write(foreign);
        const OpeningTrouble found = trouble();
        EXPECT_EQ(found.title, u"This is not a shop file"_s);
        EXPECT_EQ(found.steps, Steps{NextStep::ChooseAnother});
    }
}

TEST_F(OpeningTroubles, AFileOfAnotherProgramWhereBackupsSayThatAShopWasIsRestored)
{
    backUp();
    write(QByteArray(8192, '\0')); // what a synced folder leaves of a file that it has not fetched
    EXPECT_EQ(trouble().steps, (Steps{NextStep::RestoreNewest, NextStep::ChooseAnother}));
}

TEST_F(OpeningTroubles, ADamagedFileIsRestoredOrRescued)
{
    backUp();
    QByteArray spoilt = bytes();
    spoilt.replace(8 * 4096, 12 * 4096, QByteArray(12 * 4096, '\x77'));
    write(spoilt);
    const OpeningTrouble found = trouble();
    EXPECT_EQ(found.title, u"This shop file is damaged"_s);
    EXPECT_EQ(found.steps, (Steps{NextStep::RestoreNewest, NextStep::Rescue, NextStep::ChooseAnother}));
}

TEST_F(OpeningTroubles, AShopThatHasLostItsFirstPageIsDamagedAndNoForeignFile)
{
    for (const char filling : {'\0', 'x'}) {
        QByteArray spoilt = bytes();
        spoilt.replace(0, 4096, QByteArray(4096, filling));
        write(spoilt);
        const OpeningTrouble found = trouble();
        EXPECT_EQ(found.title, u"This shop file is damaged"_s);
        EXPECT_EQ(found.steps, (Steps{NextStep::Rescue, NextStep::ChooseAnother}));
    }
    rescueShop(shop.path(), Instant{1'772'000'000'000});
    EXPECT_EQ(Shop(shop.path()).orders().find({}).size(), 1u);
}

TEST_F(OpeningTroubles, AnyByteOfTheHeaderThatIsLostLeavesAWayBack)
{
    backUp();
    const QByteArray whole = bytes();
    for (int at = 0; at < 100; ++at) {
        QByteArray spoilt = whole;
        spoilt[at] = static_cast<char>(~spoilt[at]);
        write(spoilt);
        const Opening opening = openOrExplain(shop.path(), QThread::currentThread(), [] { return false; });
        if (!opening.shop) {
            EXPECT_EQ(std::ranges::count(opening.trouble.steps, NextStep::RestoreNewest), 1)
                << at << ": " << opening.trouble.sentence.toStdString();
            EXPECT_EQ(bytes(), spoilt) << at;
        }
    }
}

TEST_F(OpeningTroubles, ASpoiltHeaderIsRescuedWithoutABackup)
{
    const QByteArray whole = bytes();
    for (const int at : {0, 18, 19, 21, 47, 59, 60, 63, 71}) {
        QByteArray spoilt = whole;
        spoilt[at] = static_cast<char>(~spoilt[at]);
        write(spoilt);
        EXPECT_EQ(trouble().steps, (Steps{NextStep::Rescue, NextStep::ChooseAnother})) << at;
        rescueShop(shop.path(), Instant{1'772'000'000'000 + at * 1000});
        EXPECT_EQ(Shop(shop.path()).orders().find({}).size(), 1u) << at;
    }
}

TEST_F(OpeningTroubles, ANewerFileNamesTheVersionThatItNeeds)
{
    {
        storage::Database& db = shop.open();
        db.exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        db.exec("UPDATE meta SET value = '2000' WHERE key = 'min_reader'");
        db.exec("PRAGMA user_version = 2000");
    }
    shop.close();
    const OpeningTrouble found = trouble();
    EXPECT_EQ(found.title, u"This shop needs a newer Kokarda"_s);
    EXPECT_TRUE(found.sentence.contains(u"Install Kokarda 99.1"_s)) << found.sentence.toStdString();
    EXPECT_EQ(found.steps, Steps{NextStep::ChooseAnother});
}

TEST_F(OpeningTroubles, ANewerFileThatCanBeReadIsShownAndNothingIsTouched)
{
    {
        storage::Database& db = shop.open();
        db.exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        db.exec("PRAGMA user_version = 2000");
    }
    shop.close();
    const std::map<QString, QByteArray> before = contentsOf(shop.folder());
    {
        const Opening opening = openOrExplain(shop.path(), QThread::currentThread(), [] { return false; });
        ASSERT_TRUE(opening.shop);
        EXPECT_TRUE(opening.shop->shop().isReadOnly());
        EXPECT_TRUE(opening.shop->remark().contains(u"Install Kokarda 99.1"_s));
        EXPECT_EQ(contentsOf(shop.folder()), before);
    }
    EXPECT_EQ(contentsOf(shop.folder()), before);
}

TEST_F(OpeningTroubles, AFileThatMayNotBeReadSaysSo)
{
    allowOnlyReading({}, entering);
    const AsSomebodyElse somebody;
    if (!somebody.is())
        GTEST_SKIP() << "root may read everything here";
    const Opening opening = openOrExplain(shop.path(), QThread::currentThread(), [] { return false; });
    EXPECT_EQ(opening.trouble.title, u"This shop file may not be read"_s);
    EXPECT_TRUE(opening.trouble.sentence.contains(u"Ask its owner for permission"_s));
    EXPECT_EQ(opening.trouble.steps, Steps{NextStep::ChooseAnother});
}

TEST_F(OpeningTroubles, AFileThatMayOnlyBeReadIsShownFromACopy)
{
    allowOnlyReading(reading, entering | writing);
    expectReadOnly();
    expectReadableInACopy(1);
}

TEST_F(OpeningTroubles, AFolderThatMayOnlyBeReadIsShownFromACopy)
{
    allowOnlyReading(reading | writing, entering);
    expectReadOnly();
    expectReadableInACopy(1);
}

TEST_F(OpeningTroubles, AnOlderShopThatMayOnlyBeReadIsShownFromACopyOfThisSchema)
{
    QFile::remove(shop.path());
    test::buildReleased(shop.path(), bytesOf(QStringLiteral(KOKARDA_SOURCE_DIR "/tests/models/storage/released/001.sql")));
    const int released = storage::probe(shop.path()).version;
    ASSERT_LT(released, storage::schemaVersion);
    allowOnlyReading(reading, entering);
    expectReadOnly();
    const AsSomebodyElse somebody;
    const auto room = std::make_shared<QTemporaryDir>();
    OpenShop copy(room, readingCopyOf(shop.path(), room->path()));
    EXPECT_TRUE(copy.shop().isReadOnly());
    EXPECT_EQ(copy.shop().database().schema(), storage::schemaVersion);
    EXPECT_FALSE(copy.shop().orders().find({}).empty());
    EXPECT_EQ(storage::probe(shop.path()).version, released);
}

TEST_F(OpeningTroubles, AShopOfAnotherWindowIsNamedWithItsOwnerAndLeftToIt)
{
    const test::OtherProgram owner([this] { new OpenShop(shop.path(), [] { return false; }); });
    const OpeningTrouble found = trouble();
    EXPECT_EQ(found.title, u"This shop is open already"_s);
    EXPECT_TRUE(found.sentence.contains(QSysInfo::machineHostName())) << found.sentence.toStdString();
    EXPECT_EQ(found.steps, (Steps{NextStep::ComeForward, NextStep::ReadACopy, NextStep::TryAgain, NextStep::ChooseAnother}));
    try {
        openedDatabase(shop.path(), PageCheck::Always); // as the command line does
        ADD_FAILURE() << "opened";
    } catch (const storage::DbError& error) {
        EXPECT_EQ(error.message(), found.sentence);
    }
}

TEST_F(OpeningTroubles, AFolderOfThatNameIsCalledAFolder)
{
    QFile::remove(shop.path());
    ASSERT_TRUE(QDir().mkdir(shop.path()));
    const OpeningTrouble found = trouble();
    EXPECT_TRUE(found.sentence.contains(u"is a folder"_s)) << found.sentence.toStdString();
    EXPECT_EQ(found.steps, Steps{NextStep::ChooseAnother});
}

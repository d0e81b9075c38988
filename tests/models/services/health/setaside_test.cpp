// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/setaside.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/erasure.h"
#include "models/services/health/filehealth.h"
#include "models/services/orders/orderbook.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// A shop that has been restored once.
class SetAside : public testing::Test
{
protected:
    SetAside()
    {
        Order order = test::mugOrder(shop.shop(), u"1001"_s);
        order.status = OrderStatus::Cancelled;
        test::tieToCustomer(shop.shop(), order);
        shop->orders().store(order);
        anna = shop->orders().order(shop->orders().byNumber(u"1001"_s))->customer;
        const QString backup = FileHealth(shop.shop()).backUp(noon).file;
        shop.close();
        aside = restoreShop(shop.path(), backup, noon);
        shop.reopen();
    }
    std::vector<SetAsideFile> files() { return filesSetAside(shop.shop()); }

    static constexpr Instant noon{1'772'000'000'000};
    test::TemporaryShop shop;
    CustomerId anna;
    QString aside;
};

} // namespace

TEST_F(SetAside, IsWhatARestoreHasReplacedWithTimeAndSize)
{
    const std::vector<SetAsideFile> found = files();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0], (SetAsideFile{aside, noon, QFile(aside).size(), false, false}));
    shop.close();
    EXPECT_EQ(filesSetAside(shop.path()), found) << "by the path, too";
}

TEST_F(SetAside, IsNoFileOfAnotherNameNorOfAnotherShop)
{
    for (const QString& name : {u"shop-before-restore-of-mine.kokarda"_s, u"other-damaged-2026-01-02-101112.kokarda"_s,
             u"shop-damaged-2026-01-02-101112.txt"_s, u"shop.kokarda"_s})
        QFile(shop.filePath(name)).open(QIODevice::ReadWrite);
    EXPECT_EQ(files().size(), 1u);
    QFile(shop.filePath(u"shop-damaged-2026-01-02-101112-2.kokarda"_s)).open(QIODevice::ReadWrite);
    ASSERT_EQ(files().size(), 2u);
    EXPECT_TRUE(files()[1].wasDamaged || files()[0].wasDamaged);
}

TEST_F(SetAside, MayHoldWhoIsErasedAfterwards)
{
    const auto holdsAnna = [this] {
        QFile file(aside);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Anna");
    };
    ASSERT_TRUE(holdsAnna());
    EXPECT_EQ(FileHealth(shop.shop()).facts(noon).setAsideToErase, 0);
    Erasure(shop.shop()).erase(anna, {noon.msUtc + 400LL * 24 * 60 * 60 * 1000});
    ASSERT_EQ(files().size(), 1u);
    EXPECT_TRUE(files()[0].mayHoldErased);
    EXPECT_TRUE(holdsAnna());
    EXPECT_EQ(FileHealth(shop.shop()).facts(noon).setAsideToErase, 1);
}

TEST_F(SetAside, IsDeletedForGoodWithItsJournalAndNothingElseIs)
{
    QFile(aside + u"-journal"_s).open(QIODevice::ReadWrite);
    EXPECT_THROW(deleteSetAside(shop.shop(), shop.path()), RuleError);
    EXPECT_THROW(deleteSetAside(shop.shop(), FileHealth(shop.shop()).backups().front().path), RuleError);
    deleteSetAside(shop.shop(), aside);
    EXPECT_FALSE(QFile::exists(aside));
    EXPECT_FALSE(QFile::exists(aside + u"-journal"_s));
    EXPECT_TRUE(files().empty());
    EXPECT_TRUE(QFile::exists(shop.path()));
    EXPECT_THROW(deleteSetAside(shop.shop(), aside), RuleError) << "it is not there any more";
}

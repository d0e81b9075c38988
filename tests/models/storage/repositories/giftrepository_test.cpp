// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/repositories/experimentrepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::storage;
using namespace Qt::StringLiterals;

namespace {

class GiftStorage : public testing::Test
{
protected:
    GiftStorage()
    {
        Database::create(path());
        m_db = std::make_unique<Database>(path());
        m_gifts = std::make_unique<GiftRepository>(*m_db);
    }
    QString path() const { return m_folder.filePath(u"shop.kokarda"_s); }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_db;
    std::unique_ptr<GiftRepository> m_gifts;
};

Gift teaInBatches()
{
    Gift tea;
    tea.name = u"Bag of tea"_s;
    tea.namePl = u"Torebka herbaty"_s;
    tea.stock = 7;
    tea.cost = {320, Currency(u"PLN")};
    tea.batches = {{4, QDate(2026, 5, 1)}, {3, QDate()}};
    tea.minDaysLeft = 20;
    tea.fragile = true;
    tea.size = ParcelSize::Small;
    tea.traits = {u"alcohol"_s, u"link"_s};
    return tea;
}

} // namespace

TEST_F(GiftStorage, KeepsAGiftWithItsBatches)
{
    Gift tea = teaInBatches();
    m_db->inTransaction([&] { m_gifts->insert(tea); });
    EXPECT_EQ(m_gifts->find(tea.id), tea);
    tea.batches = {{1, QDate(2026, 6, 1)}};
    tea.stock = 1;
    m_db->inTransaction([&] { m_gifts->update(tea); });
    EXPECT_EQ(m_gifts->find(tea.id), tea);
}

TEST_F(GiftStorage, TakesFirstExpiredFirstOutAndNeverMoreThanThereIs)
{
    Gift tea = teaInBatches();
    m_db->inTransaction([&] {
        m_gifts->insert(tea);
        m_gifts->take(tea.id, 5, QDate(2026, 3, 10));
    });
    EXPECT_EQ(m_gifts->find(tea.id)->batches, (std::vector<GiftBatch>{{2, QDate()}}));
    m_db->inTransaction([&] { m_gifts->take(tea.id, 5, QDate(2026, 3, 10)); });
    EXPECT_EQ(stockOf(*m_gifts->find(tea.id)), 0);
}

TEST_F(GiftStorage, KeepsEveryFieldOfARule)
{
    Gift tea = teaInBatches();
    GiftRule rule;
    rule.priority = 3;
    rule.minTotal = Money{8000, Currency(u"PLN")};
    rule.minOrderNumber = 2;
    rule.maxOrderNumber = 4;
    rule.monthFrom = 11;
    rule.monthTo = 1;
    rule.per = GiftRule::Per::ValueStep;
    rule.maxCount = 3;
    rule.budgetPermille = 50;
    rule.budgetOf = GiftRule::BudgetOf::Margin;
    rule.notWithinDays = 90;
    rule.neverTwice = false;
    rule.pick = GiftRule::Pick::ExpiringFirst;
    rule.noteAlone = true;
    rule.comment = u"for the holidays"_s;
    m_db->inTransaction([&] {
        m_gifts->insert(tea);
        rule.gifts = {tea.id};
        m_gifts->insert(rule);
    });
    EXPECT_EQ(m_gifts->rules(), std::vector<GiftRule>{rule});
    rule.pick = GiftRule::Pick::Rotate;
    rule.noteAlone = false;
    rule.maxCount = 0;
    m_db->inTransaction([&] { m_gifts->update(rule); });
    EXPECT_EQ(m_gifts->rules(), std::vector<GiftRule>{rule});
}

TEST_F(GiftStorage, KeepsWhatAProductCosts)
{
    ProductRepository products(*m_db);
    Product mug;
    mug.title = u"Kubek"_s;
    mug.price = {4000, Currency(u"PLN")};
    mug.cost = {350, Currency(u"EUR")};
    mug.weightGrams = 320;
    mug.fragile = true;
    m_db->inTransaction([&] { products.insert(mug); });
    EXPECT_EQ(products.find(mug.id), mug);
    mug.cost = {};
    m_db->inTransaction([&] { products.update(mug); });
    EXPECT_EQ(products.find(mug.id), mug);
}

TEST_F(GiftStorage, KeepsExperimentsNewestFirst)
{
    ExperimentRepository experiments(*m_db);
    Experiment spring{{}, u"Spring"_s, u"s1"_s, QDate(2026, 3, 1), QDate(2026, 5, 31), {100, 200, 300, 400}, false};
    Experiment summer{{}, u"Summer"_s, u"s2"_s, QDate(2026, 6, 1), {}, {250, 250, 0, 250}, true};
    m_db->inTransaction([&] {
        experiments.insert(spring);
        experiments.insert(summer);
    });
    EXPECT_EQ(experiments.all(), (std::vector<Experiment>{summer, spring}));
    summer.end = QDate(2026, 8, 31);
    m_db->inTransaction([&] { experiments.update(summer); });
    EXPECT_EQ(experiments.all().front(), summer);
}

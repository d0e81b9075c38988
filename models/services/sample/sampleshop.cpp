// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/sampleshop.h"

#include "models/services/sample/afterwards.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace sample;

namespace {

constexpr int customers = 400;
constexpr int pastOrders = 875;
constexpr int waitingOrders = 25;
constexpr int reviews = 250;

/// One seed per part, so that a word more in one of them leaves the others as they are.
enum Seed : quint64 { PeopleSeed = 20'260'301, OrderSeed, PackingSeed, ReviewSeed, CaseSeed, FriendSeed };

/// Thrown to leave the transaction when the caller wants no more.
struct Stopped
{
};

class SampleShop
{
public:
    SampleShop(Shop& shop, const SampleOptions& options)
        : m_shop(shop)
        , m_options(options)
    {
    }

    void make()
    {
        tell(0);
        const QJsonObject shops = readTexts(u"shop"_s)[u"shops"].toObject();
        const QString language = shops.contains(m_options.language) ? m_options.language : u"en"_s;
        const QTimeZone zone(shops[language].toObject()[u"timeZone"].toString().toLatin1());
        const QDateTime now = m_options.now.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
        const Stock stock = layIn(m_shop, language, now.date());
        const PersonMaker people;
        Chance peopleChance(PeopleSeed);
        Chance orderChance(OrderSeed);
        std::vector<Buyer> buyers = makeBuyers(stock, people, customers, peopleChance);
        std::vector<Sale> sales
            = OrderMaker(stock, people, now).make(buyers, pastOrders, waitingOrders, orderChance);
        tell(0.1);
        Afterwards afterwards(m_shop, stock, now);
        Chance packingChance(PackingSeed);
        std::size_t done = 0;
        for (Sale& sale : sales) {
            store(sale, buyers[sale.buyer]);
            afterwards.pack(sale, buyers[sale.buyer], packingChance);
            if (++done % 50 == 0)
                tell(0.1 + 0.8 * static_cast<double>(done) / static_cast<double>(sales.size()));
        }
        Chance reviewChance(ReviewSeed);
        afterwards.review(sales, buyers, reviews, reviewChance);
        Chance caseChance(CaseSeed);
        afterwards.complain(sales, caseChance);
        Chance friendChance(FriendSeed);
        afterwards.befriend(buyers, friendChance);
        tell(1);
    }

private:
    void tell(double share) const
    {
        if (m_options.progress && !m_options.progress(share))
            throw Stopped{};
    }

    void store(Sale& sale, Buyer& buyer)
    {
        storage::CustomerRepository& repository = m_shop.repositories().customers;
        if (!buyer.customer.id) {
            buyer.customer.createdAt = sale.order.placedAt;
            repository.insert(buyer.customer, buyer.person.address);
            if (!buyer.buyerKey.isEmpty())
                repository.addIdentity(buyer.customer.id, {sale.order.channel, buyer.buyerKey});
        }
        sale.order.customer = buyer.customer.id;
        m_shop.repositories().orders.insert(sale.order);
    }

    Shop& m_shop;
    const SampleOptions& m_options;
};

} // namespace

bool makeSampleShop(const QString& path, const SampleOptions& options)
{
    Shop::create(path);
    try {
        Shop shop(path);
        // A fact: nobody wants to undo the sample, and no before-images need be kept.
        shop.database().record({u"fact.sample"_s, QCoreApplication::translate("SampleShop", "Sample shop")},
            [&] { SampleShop(shop, options).make(); });
        return true;
    } catch (const Stopped&) {
        QFile::remove(path);
        return false;
    } catch (...) {
        QFile::remove(path);
        throw;
    }
}

} // namespace kokarda

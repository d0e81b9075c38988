// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/big_shop/bigshop.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/reviewrepository.h"

#include <QFile>
#include <array>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

const std::array firstNames{u"Anna"_s, u"Żaneta"_s, u"Łukasz"_s, u"Piotr"_s, u"Kasia"_s, u"Zofia"_s, u"Jan"_s, u"Ewa"_s,
    u"Michał"_s, u"Iwona"_s, u"Tomasz"_s, u"Agnieszka"_s};
const std::array lastStems{u"Kowal"_s, u"Nowak"_s, u"Wiśni"_s, u"Dąbrow"_s, u"Lewand"_s, u"Zieliń"_s, u"Szymań"_s,
    u"Woźnia"_s, u"Kozłow"_s, u"Jankow"_s, u"Mazur"_s, u"Krawczy"_s};
const std::array lastEnds{u"ska"_s, u"ski"_s, u"czyk"_s, u"ewicz"_s, u"ak"_s, u"ek"_s};
const std::array towns{u"Kraków"_s, u"Łódź"_s, u"Gdańsk"_s, u"Wrocław"_s, u"Poznań"_s, u"Szczecin"_s, u"Żory"_s};
const std::array goods{u"Kubek"_s, u"Książka"_s, u"Świeca"_s, u"Notes"_s, u"Talerz"_s};

class Maker
{
public:
    explicit Maker(Shop& shop)
        : m_shop(shop)
        , m_repositories(shop.repositories())
    {
    }

    void makeShelves()
    {
        for (const QString& name : {u"Shopify"_s, u"Allegro"_s, u"Etsy"_s}) {
            Channel channel;
            channel.name = name;
            channel.platform = name.toLower();
            m_channels.push_back(m_shop.settings().store(channel));
        }
        std::vector<CategoryId> categories;
        for (const QString& name : goods) {
            Category category;
            category.name = name;
            categories.push_back(m_shop.settings().store(category).id);
        }
        for (int i = 0; i < 500; ++i) {
            Product product;
            product.category = categories[static_cast<std::size_t>(i) % categories.size()];
            product.sku = u"SKU-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            product.title = u"%1 numer %2"_s.arg(pick(goods), QString::number(i));
            product.price = {2000 + i * 10, m_currency};
            m_repositories.products.insert(product);
            m_products.push_back(product);
        }
    }

    Customer makeCustomer(int number)
    {
        Customer customer;
        customer.name = u"%1 %2%3"_s.arg(pick(firstNames), pick(lastStems), pick(lastEnds));
        customer.email = u"customer%1@example.com"_s.arg(number);
        customer.country = u"PL"_s;
        customer.createdAt = {1'600'000'000'000};
        m_repositories.customers.insert(customer, placeOf(customer, number));
        return customer;
    }

    OrderId makeOrder(int number, const Customer& customer, int person, Instant at, bool isNew)
    {
        Order order;
        const Channel& channel = m_channels[static_cast<std::size_t>(number) % m_channels.size()];
        order.number = u"#%1"_s.arg(1001 + number);
        order.channel = channel.id;
        order.channelName = channel.name;
        order.channelOrderId = QString::number(5'000'000'000LL + number);
        order.customer = customer.id;
        order.customerName = customer.name;
        order.email = customer.email;
        order.phone = u"+48 600 %1"_s.arg(person, 6, 10, QLatin1Char('0'));
        order.placedAt = at;
        order.status = isNew ? OrderStatus::ToPack : number % 40 == 0 ? OrderStatus::Cancelled : OrderStatus::Delivered;
        order.payment = PaymentState::Paid;
        if (order.status == OrderStatus::Delivered)
            order.packedAt = Instant{at.msUtc + (number % 70 + 1) * 3'600'000LL};
        order.shipTo = placeOf(customer, person);
        order.billTo = order.shipTo;
        order.remark = number % 25 == 0 ? u"Proszę dzwonić, domofon nie działa"_s : QString();
        order.trackingNumber = isNew ? QString() : u"6200%1"_s.arg(number, 12, 10, QLatin1Char('0'));
        for (Money Order::*amount :
            {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
            order.*amount = {0, m_currency};
        for (int i = 0; i <= number % 5; ++i) {
            const Product& product = m_products[static_cast<std::size_t>(m_random() % m_products.size())];
            OrderLine line;
            line.product = product.id;
            line.sku = product.sku;
            line.title = product.title;
            line.unitPrice = product.price;
            line.discount = {0, m_currency};
            order.subtotal = order.subtotal + product.price;
            order.lines.push_back(line);
        }
        order.total = order.subtotal;
        m_repositories.orders.insert(order);
        return order.id;
    }

    void makeReview(int number, OrderId order, CustomerId customer, Instant at)
    {
        Review review;
        review.source = u"shop"_s;
        review.sourceKey = QString::number(number);
        review.order = order;
        review.customer = customer;
        review.stars = number % 7 == 0 ? number % 3 + 1 : 4 + number % 2;
        review.recommend = number % 2 == 0 ? std::optional(number % 11) : std::nullopt;
        review.text = u"%1, %2"_s.arg(pick(goods), pick(towns));
        review.at = at;
        m_repositories.reviews.insert(review);
    }

private:
    template<class List>
    const QString& pick(const List& list)
    {
        return list[static_cast<std::size_t>(m_random() % list.size())];
    }
    static Address placeOf(const Customer& customer, int number)
    {
        Address place;
        place.name = customer.name;
        place.street = u"ul. Łąkowa %1"_s.arg(number % 3000);
        place.postcode = u"%1-%2"_s.arg(number % 90 + 10).arg(number % 900 + 100);
        place.city = towns[static_cast<std::size_t>(number) % towns.size()];
        place.country = u"PL"_s;
        return place;
    }

    Shop& m_shop;
    Shop::Repositories m_repositories;
    std::mt19937 m_random{20260101};
    Currency m_currency{u"PLN"};
    std::vector<Channel> m_channels;
    std::vector<Product> m_products;
};

} // namespace

void makeBigShop(const QString& path, int orders, const std::function<void(int)>& told)
{
    Shop::create(path);
    Shop shop(path);
    Maker maker(shop);
    maker.makeShelves();
    constexpr int batch = 10'000;
    constexpr qint64 fiveYears = 5LL * 365 * 24 * 3600 * 1000;
    const qint64 end = QDateTime::currentMSecsSinceEpoch();
    std::vector<Customer> known;
    std::optional<Customer> regular;
    for (int done = 0; done < orders;) {
        shop.database().inTransaction([&] {
            for (int i = 0; i < batch && done < orders; ++i, ++done) {
                // Three of five orders come from somebody new, the others from somebody who was here not long ago.
                const bool isSomebodyNew = done % 5 < 3 || known.empty();
                if (isSomebodyNew)
                    known.push_back(maker.makeCustomer(done));
                if (!regular)
                    regular = known.back();
                const Customer& who = done % std::max(1, orders / 300) == 0 ? *regular
                    : isSomebodyNew                                        ? known.back()
                                    : known[static_cast<std::size_t>(done) % known.size()];
                const Instant at{end - fiveYears + fiveYears / orders * done};
                const OrderId order = maker.makeOrder(done, who, done, at, done >= orders - 400);
                if (done % 5 < 2)
                    maker.makeReview(done, order, who.id, {at.msUtc + 10LL * 24 * 3600 * 1000});
            }
            if (known.size() > 5000)
                known.erase(known.begin(), known.end() - 1000);
        });
        told(done);
    }
}

void writeExport(const QString& path, int orders)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the export");
    file.write("Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,"
               "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Shipping Street,"
               "Shipping City,Shipping Zip,Shipping Country,Notes,Id\n");
    for (int i = 0; i < orders; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("#N" + number + ",new" + number + "@example.com,paid,2026-03-05 10:00:00 +0100,unfulfilled,PLN,49.00,"
            "0.00,0.00,49.00,2026-03-05 09:58:00 +0100,1,Kubek numer " + QByteArray::number(i % 500) + ",49.00,SKU-"
            + QByteArray::number(i % 500).rightJustified(3, '0') + ",Nowa Osoba,Polna " + number + ",Łódź,90-001,PL,,"
            + QByteArray::number(9'000'000'000LL + i) + "\n");
    }
}

} // namespace kokarda::test

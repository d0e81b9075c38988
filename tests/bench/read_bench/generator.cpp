// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/read_bench/generator.h"

#include <QByteArray>
#include <array>
#include <cstdio>
#include <random>

namespace kokarda::bench {

namespace {

constexpr std::array firstNames = {"Anna", "Łukasz", "Małgorzata", "Jan", "Świętosława", "Piotr", "Zofia", "Krzysztof"};
constexpr std::array lastNames = {"Nowak", "Wiśniewska", "Żak", "Dąbrowski", "Kowalczyk", "Ćwik", "Zając", "Lis"};
constexpr std::array towns = {"Warszawa", "Łódź", "Kraków", "Gdańsk", "Bielsko-Biała", "Poznań", "Wrocław", "Toruń"};
constexpr std::array goods = {"Mug with an owl", "\"Teapot, large\"", "Plate 24 cm", "\"Bowl \"\"Fern\"\"\"", "\"Tea, 100 g\"", "Book of hours"};

constexpr const char* header =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,"
    "Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
    "Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,"
    "Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,"
    "Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,"
    "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,"
    "Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,"
    "Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,"
    "Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,"
    "Payment Terms Name,Next Payment Due At,Payment References\n";

QByteArray amount(int cents)
{
    return QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

} // namespace

void writeShopifyExport(QIODevice& device, int orders)
{
    std::minstd_rand random(20240229);
    const auto pick = [&random](const auto& list) { return list[random() % list.size()]; };
    device.write(header);
    QByteArray block;
    for (int i = 1; i <= orders; ++i) {
        const auto person = static_cast<int>(random() % static_cast<unsigned>(orders * 2 / 3 + 1));
        const QByteArray name = QByteArray(firstNames[static_cast<std::size_t>(person) % 8]) + ' '
            + lastNames[static_cast<std::size_t>(person) / 8 % 8] + ' ' + QByteArray::number(person);
        const QByteArray street = "Lipowa " + QByteArray::number(person % 120 + 1);
        char when[32];
        std::snprintf(when, sizeof when, "20%02d-%02d-%02d %02d:%02d:%02d +0100", 20 + i % 5, i % 12 + 1, i % 28 + 1, i % 24,
                      i % 60, i * 7 % 60);
        const QByteArray number = "#" + QByteArray::number(1000 + i);
        const QByteArray email = "person" + QByteArray::number(person) + "@example.com";
        const int price = static_cast<int>(random() % 9000) + 100;
        const QByteArray address = name + ",\"" + street + ", m. 2\"," + street + ",m. 2,," + pick(towns) + ",'"
            + QByteArray::number(10000 + person % 89999) + ",,PL,+48600" + QByteArray::number(100000 + person % 899999);
        block += number + ',' + email + ",paid," + when + ",fulfilled," + when + ",no,PLN," + amount(3 * price) + ",9.99,0.00,"
            + amount(3 * price + 999) + ",,0.00,InPost Paczkomaty," + when + ",1," + pick(goods) + ',' + amount(price) + ",,SKU-"
            + QByteArray::number(i % 500) + ",true,true,fulfilled," + address + ',' + address
            + (i % 10 == 0 ? ",\"Please ring.\nThank you!\"" : ",") + ",,,PayU,r" + QByteArray::number(i) + ",0.00,Shop,0.00,,,,"
            + QByteArray::number(5'000'000'000LL + i) + ",,Low,web,0.00,VAT 23%,1.00,,,,,,,,,,,,,,,,,\n";
        for (int line = 0; line < 2; ++line)
            block += number + ',' + email + ",,,,,,,,,,,,,," + when + ",1," + pick(goods) + ',' + amount(price) + ",,SKU-"
                + QByteArray::number((i + line * 31) % 500)
                + ",true,true,fulfilled,,,,,,,,,,,,,,,,,,,,,,,,,,,Shop,,,,,,,,,0.00,,,,,,,,,,,,,,,,,,,\n";
        if (block.size() > (1 << 20)) {
            device.write(block);
            block.clear();
        }
    }
    device.write(block);
}

} // namespace kokarda::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/database.h"
#include "tests/support/shops.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kokarda::test {

using namespace imports;
using namespace Qt::StringLiterals;

inline const QByteArray header = "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,"
                          "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,"
                          "Shipping Street,Shipping City,Shipping Zip,Shipping Country,Notes,Id\n";
inline const QByteArray anna = "#1001,anna@example.com,paid,unfulfilled,PLN,98.00,12.99,0.00,110.99,"
                        "2026-03-02 10:30:00 +0100,2,Kubek Żuraw,49.00,MUG-1,Anna Nowak,"
                        "ul. Różana 300,Kraków,30-001,PL,Proszę dzwonić,501\n";
inline const QByteArray annaBookmark = "#1001,anna@example.com,,,,,,,,,1,Zakładka,0.00,BM-1,,,,,,,\n";
inline const QByteArray jan = "#1002,jan@example.com,paid,fulfilled,PLN,30.00,0.00,0.00,30.00,"
                       "2026-03-03 12:00:00 +0100,1,Notes,30.00,NTB-1,Jan Kowal,"
                       "ul. Polna 301,Łódź,90-001,PL,,502\n";

/// A shop with files beside it.
class Importing : public testing::Test
{
protected:
    TemporaryShop shop;

    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(shop.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    std::shared_ptr<const ImportPlan> import(const QString& path)
    {
        return shop->imports().importNow(path, shop->imports().options());
    }
    std::shared_ptr<const ImportPlan> import(const QByteArray& rows)
    {
        return import(file(u"orders.csv"_s, header + rows));
    }
    std::shared_ptr<const ImportPlan> preview(const QByteArray& rows)
    {
        return shop->imports().previewNow(file(u"orders.csv"_s, header + rows), shop->imports().options());
    }
    Order order(const QString& number) { return *shop->orders().order(shop->orders().byNumber(number)); }
    qint64 count(std::string_view sql) { return shop->database().number(sql); }
};

} // namespace kokarda::test

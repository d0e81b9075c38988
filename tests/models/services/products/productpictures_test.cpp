// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/products/productpictures.h"

#include "models/services/history/history.h"
#include "models/services/lookbook.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

QByteArray picture(Qt::GlobalColor colour)
{
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

/// An order of a mug and a bowl, both known to the shop, and of something that is not.
class ProductPictures : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Order order = test::mugOrder(shop.shop(), u"1001"_s);
        for (Product* product : {&mug, &bowl}) {
            product->sku = product == &mug ? u"MUG"_s : u"BOWL"_s;
            product->title = product->sku.toLower();
            shop->database().inTransaction([&] { shop->repositories().products.insert(*product); });
        }
        const OrderLine line = order.lines.at(0);
        order.lines = {line, line, line};
        order.lines[0].product = mug.id;
        order.lines[1].product = {};
        order.lines[2].product = bowl.id;
        id = shop->orders().store(order).id;
    }

    test::TemporaryShop shop;
    Product mug, bowl;
    OrderId id;
};

} // namespace

TEST_F(ProductPictures, AProductKeepsItsPictureUntilItIsTakenAway)
{
    setProductPicture(shop.shop(), mug.id, picture(Qt::blue));
    EXPECT_EQ(productPicture(shop.shop(), mug.id), picture(Qt::blue));
    EXPECT_TRUE(productPicture(shop.shop(), bowl.id).isEmpty());
    setProductPicture(shop.shop(), mug.id, {});
    EXPECT_TRUE(productPicture(shop.shop(), mug.id).isEmpty());
    History(shop.shop()).undo();
    EXPECT_EQ(productPicture(shop.shop(), mug.id), picture(Qt::blue)) << "each is one step";
    History(shop.shop()).undo();
    EXPECT_TRUE(productPicture(shop.shop(), mug.id).isEmpty());
}

TEST_F(ProductPictures, ALineHasThePictureOfItsProduct)
{
    EXPECT_TRUE(shop->packing().parcel(id).pictures.empty());
    setProductPicture(shop.shop(), mug.id, picture(Qt::blue));
    const std::vector<QByteArray> expected{picture(Qt::blue), {}, {}};
    EXPECT_EQ(shop->packing().parcel(id).pictures, expected);
}

TEST_F(ProductPictures, ALookWithoutPicturesHasNone)
{
    setProductPicture(shop.shop(), bowl.id, picture(Qt::red));
    EXPECT_EQ(shop->packing().parcel(id).pictures.at(2), picture(Qt::red));
    LookBook book(shop.shop());
    Look look = book.look({});
    look.name = u"Kubkarnia"_s;
    look.showPictures = false;
    book.save({}, look);
    EXPECT_TRUE(shop->packing().parcel(id).pictures.empty());
}

TEST_F(ProductPictures, AForeignFileOrProductIsRefused)
{
    EXPECT_ANY_THROW(setProductPicture(shop.shop(), mug.id, "GIF89a"));
    EXPECT_THROW(setProductPicture(shop.shop(), ProductId(4711), picture(Qt::red)), RuleError);
    EXPECT_TRUE(productPicture(shop.shop(), mug.id).isEmpty());
}

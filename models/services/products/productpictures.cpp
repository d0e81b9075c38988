// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/products/productpictures.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/problem.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kokarda {

void setProductPicture(Shop& shop, ProductId product, const QByteArray& png)
{
    const std::optional<Product> known = shop.repositories().products.find(product);
    if (!known)
        throw RuleError(QCoreApplication::translate("ProductPictures", "This product is no longer in the shop."));
    const QString step = png.isEmpty() ? QCoreApplication::translate("ProductPictures", "Picture of %1 taken away")
                                       : QCoreApplication::translate("ProductPictures", "Picture of %1");
    shop.database().write({u"product.picture"_s, step.arg(known->title)}, [&] {
        const qint64 picture = png.isEmpty() ? 0 : shop.repositories().shop.keepPicture(png);
        shop.repositories().products.setPicture(product, picture);
    });
    shop.tell(Change::Products);
}

QByteArray productPicture(Shop& shop, ProductId product)
{
    const qint64 picture = shop.repositories().products.pictureOf(product);
    return picture ? shop.repositories().shop.picture(picture) : QByteArray();
}

std::vector<QByteArray> linePictures(Shop& shop, const Order& order)
{
    const std::map<ProductId, QByteArray> known = shop.repositories().products.picturesFor(order.id);
    if (known.empty())
        return {};
    std::vector<QByteArray> pictures;
    for (const OrderLine& line : order.lines) {
        const auto found = known.find(line.product);
        pictures.push_back(found == known.end() ? QByteArray() : found->second);
    }
    return pictures;
}

} // namespace kokarda

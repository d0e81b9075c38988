// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QByteArray>
#include <vector>

namespace kokarda {

class Shop;

/// Keeps a product's picture (PNG, made by the program itself) or takes it away (empty). One undoable step.
/// Throws RuleError when the product is no longer in the shop.
void setProductPicture(Shop& shop, ProductId product, const QByteArray& png);

/// The product's picture as PNG; empty: it has none.
QByteArray productPicture(Shop& shop, ProductId product);

/// The pictures of an order's items, one entry a line, empty where there is none. Nothing at all where no line has one.
std::vector<QByteArray> linePictures(Shop& shop, const Order& order);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"
#include "models/values/order.h"

#include <QTemporaryDir>
#include <memory>

namespace kokarda::test {

/// An empty shop in a temporary folder of its own.
class TemporaryShop
{
public:
    TemporaryShop();

    Shop& shop() { return *m_shop; }
    Shop* operator->() { return m_shop.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("shop.kokarda")); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// Closes the file and opens it again, as the next morning does.
    void reopen();
    void close() { m_shop.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;
};

/// A channel of the shop with this name, made when it is missing.
Channel channelNamed(Shop& shop, const QString& name);

/// A plausible order of one mug for Anna, not stored yet.
Order mugOrder(Shop& shop, const QString& number);

/// Ties an order to its customer by e-mail, as an import does; the customer is made when nobody has it yet.
void tieToCustomer(Shop& shop, Order& order);

} // namespace kokarda::test

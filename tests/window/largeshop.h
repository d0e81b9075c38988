// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"
#include "tests/window/shopwindow.h"
#include "views/screens/health/filecare.h"
#include "views/screens/orders/orderactions.h"

#include <QFile>
#include <QTimer>

namespace kokarda::test {

inline constexpr int patience = 60'000;

/// The window on a shop whose file is too large to be copied in a moment.
class LargeShop : public Window
{
protected:
    static constexpr int many = Shop::manyOrders + 10;

    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        for (int i = 0; i < many; ++i) {
            Order order = mugOrder(shop, QString::number(5000 + i));
            shop.orders().store(order);
        }
        shop.settings().note({u"fact.test"_s, u"Test"_s}, u"weight"_s, QString(40 << 20, u'x'));
    }

    FileCare& care() { return *window().care(); }
    bool waitForRest()
    {
        return QTest::qWaitFor([this] { return !care().isBusy(); }, patience);
    }
    std::vector<BackupEntry> backups() const { return backupsOfShop(shopPath()); }
    int waiting() { return window().shop()->orders().countByStatus({})[OrderStatus::ToPack]; }
    OrderActions& selectAll()
    {
        window().showPage(u"orders"_s);
        settle();
        orders().list()->selectAll();
        return *orders().actions();
    }
    /// How often the event loop came round until something was so.
    int turnsUntil(const std::function<bool()>& isSo)
    {
        int turns = 0;
        QTimer clock;
        QObject::connect(&clock, &QTimer::timeout, [&turns] { ++turns; });
        clock.start(0);
        EXPECT_TRUE(QTest::qWaitFor(isSo, patience));
        return turns;
    }
    /// How many orders of a backup wait to be packed.
    int waitingIn(const BackupEntry& backup)
    {
        const QString copy = filePath(u"looked-into.kokarda"_s);
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(backup.path, copy));
        Shop shop(copy);
        return shop.orders().countByStatus({})[OrderStatus::ToPack];
    }
};

} // namespace kokarda::test

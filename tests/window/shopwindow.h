// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mainwindow.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "tests/support/openqueries.h"
#include "tests/support/printers.h"
#include "tests/support/recordedwrites.h"
#include "tests/support/shops.h"
#include "tests/window/theapplication.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <memory>

namespace kokarda::test {

using namespace Qt::StringLiterals;
using namespace screens;

/// Opens a shop as a click does, and waits until it is open or the trouble has been explained. True when it is open.
inline bool opens(MainWindow& window, const QString& path)
{
    constexpr int patience = 60'000;
    window.openShop(path);
    return QTest::qWaitFor([&] { return !window.isBusy(); }, patience) && window.shop()
        && QFileInfo(window.shop()->path()) == QFileInfo(path);
}

/// The real window on a small shop of three orders.
class Window : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Shop::create(shopPath());
        Shop shop(shopPath());
        Order first = mugOrder(shop, u"1001"_s);
        shop.orders().store(first);
        Order second = mugOrder(shop, u"1002"_s);
        second.customerName = u"Zażółć Gęślą"_s;
        second.remark = u"Proszę nie składać <b>w pół</b>"_s;
        second.placedAt.msUtc += 60'000;
        shop.orders().store(second);
        Order third = mugOrder(shop, u"1003"_s);
        third.customerName = u"John Smith"_s;
        third.status = OrderStatus::Shipped;
        third.placedAt.msUtc += 120'000;
        shop.orders().store(third);
    }

    /// Each order gets a customer of its own, with an address of their own.
    void addCustomers() const
    {
        Shop shop(shopPath());
        for (const OrderId id : shop.orders().find({})) {
            Order order = *shop.orders().order(id);
            order.email = u"buyer%1@example.com"_s.arg(order.number);
            tieToCustomer(shop, order);
            shop.orders().store(order);
        }
    }
    QString shopPath() const { return m_folder.filePath(u"shop.kokarda"_s); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// Opens the window on the shop and waits until the list is there.
    MainWindow& window()
    {
        if (!m_window) {
            m_memory = std::make_unique<ScreenMemory>(m_folder.filePath(u"looks.ini"_s));
            m_window = std::make_unique<MainWindow>(theApplication(), *m_memory);
            m_window->resize(1440, 900); // wide enough for the papers beside the order
            m_window->show();
            EXPECT_TRUE(opens(*m_window, shopPath()));
            if (m_window->shop())
                m_writes = std::make_unique<RecordedWrites>(m_window->shop()->database());
            m_window->showPage(u"orders"_s);
            settle();
        }
        return *m_window;
    }
    /// Whatever a test does in the window: every write of it is in the history, and no query stays open behind a view.
    void TearDown() override
    {
        if (m_window && m_window->shop()) {
            for (const QByteArray& sql : openQueries(m_window->shop()->database()))
                ADD_FAILURE() << sql.constData() << " was not finished";
        }
        m_window.reset();
        if (!m_writes)
            return;
        for (const QByteArray& table : m_writes->unrecorded())
            ADD_FAILURE() << table.constData() << " was changed without an action";
    }
    /// The same file, opened anew in the window.
    Shop& reopened()
    {
        m_window.reset();
        return *window().shop();
    }
    OrdersPage& orders() { return *window().ordersPage(); }
    PackingPage& packing()
    {
        window().showPage(u"packing"_s);
        settle();
        return *window().findChild<PackingPage*>();
    }
    /// Key by key, with letters that no ASCII keyboard has.
    static void type(QWidget* field, const QString& text)
    {
        field->setFocus();
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(field, &press);
            QApplication::sendEvent(field, &release);
        }
    }
    static void settle() { QTest::qWait(400); }
    QString cell(int row, int column) { return orders().list()->model()->index(row, column).data().toString(); }
    void selectOrder(const QString& number)
    {
        for (int row = 0; row < orders().list()->model()->rowCount(); ++row) {
            if (cell(row, 2) == number)
                orders().list()->selectRow(row);
        }
        settle();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<RecordedWrites> m_writes; ///< of the shop that was opened last by window()
    std::unique_ptr<ScreenMemory> m_memory;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kokarda::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history.h"
#include "tests/window/shopwindow.h"
#include "views/screens/imports/importpage.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

/// A Shopify export of two orders, one of them with two items.
QByteArray shopifyExport()
{
    return "Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,"
           "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,Shipping Street,"
           "Shipping City,Shipping Zip,Shipping Country,Notes,Id\n"
           "#2001,ewa@example.com,paid,2026-03-05 10:00:00 +0100,unfulfilled,PLN,98.00,0.00,0.00,98.00,"
           "2026-03-05 09:58:00 +0100,2,Kubek Bez,49.00,MUG-02,Ewa Bąk,Polna 1,Łódź,90-001,PL,,5001\n"
           "#2002,jan@example.com,paid,2026-03-05 11:00:00 +0100,unfulfilled,PLN,60.00,0.00,0.00,60.00,"
           "2026-03-05 10:58:00 +0100,1,Książka,40.00,BOOK-1,Jan Lis,Leśna 2,Gdańsk,80-001,PL,Proszę ostrożnie,5002\n"
           "#2002,jan@example.com,,,,,,,,,2026-03-05 10:58:00 +0100,1,Zakładka,20.00,BM-1,,,,,,,\n";
}

TEST_F(Window, ShowsWhatAnImportWillDoAndThenDoesExactlyThat)
{
    const QString csv = filePath(u"orders_export.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(shopifyExport());
    file.close();
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr && !page->isBusy(); }, 20'000));
    EXPECT_EQ(page->plan()->ordersNew, 2);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "a preview writes nothing";
    ASSERT_TRUE(page->importButton()->isVisible());
    EXPECT_TRUE(page->importButton()->text().contains(u'2'));
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page->isBusy(); }, 20'000));
    EXPECT_EQ(window().shop()->orders().find({}).size(), 5u) << window().messages().text().toStdString();
    settle();
    EXPECT_EQ(orders().list()->model()->rowCount(), 5);
    History(*window().shop()).undo();
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "an import is one step back";
}

TEST_F(Window, AFileDroppedOnTheWindowIsPreviewed)
{
    const QString csv = filePath(u"orders_export.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(shopifyExport());
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(csv)});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    ImportPage* page = window().importPage();
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr && !page->isBusy(); }, 20'000));
    EXPECT_EQ(page->plan()->ordersNew, 2);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "a preview writes nothing";
}

TEST_F(Window, AFileThatIsNoExportIsRefusedInWords)
{
    const QString csv = filePath(u"letter.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear Anna;how are you?\nFine;thanks\n");
    file.close();
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr || !window().messages().text().isEmpty(); }, 20'000));
    EXPECT_FALSE(page->importButton()->isVisible());
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u);
}

} // namespace

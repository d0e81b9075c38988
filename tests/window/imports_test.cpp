// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/history/history.h"
#include "models/services/imports/importdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/customers/duplicates.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/listexport.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
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

/// The same in a file, whose path is given back.
QString writtenExport(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(shopifyExport());
    return path;
}

/// The import page when it has looked through the file.
ImportPage* previewOf(MainWindow& window, const QString& csv)
{
    window.previewImport(csv);
    ImportPage* page = window.importPage();
    EXPECT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr && !page->isBusy(); }, 20'000));
    return page;
}

TEST_F(Window, ShowsWhatAnImportWillDoAndThenDoesExactlyThat)
{
    ImportPage* page = previewOf(window(), writtenExport(filePath(u"orders_export.csv"_s)));
    ASSERT_NE(page->plan(), nullptr);
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

TEST_F(Window, TheOrdersOfAnImportAreOneClickAway)
{
    ImportPage* page = previewOf(window(), writtenExport(filePath(u"orders_export.csv"_s)));
    orders().views()->choose(u"late"_s); // a view that would not show them
    window().showPage(u"import"_s);
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page->isBusy(); }, 20'000));
    settle();
    auto* way = orders().findChild<QPushButton*>(u"showImported"_s);
    ASSERT_TRUE(way->isVisible());
    EXPECT_TRUE(way->text().contains(u"orders_export.csv"_s)) << way->text().toStdString();
    way->click();
    settle();
    ASSERT_EQ(orders().list()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 2), u"#2002"_s);
    EXPECT_EQ(cell(1, 2), u"#2001"_s);
    EXPECT_FALSE(way->isVisible());
    History(*window().shop()).undo();
    EXPECT_TRUE(window().shop()->imports().newestOrders().empty());
}

TEST_F(Window, AnImportWaitsForWhatMustComeFirst)
{
    ImportPage* page = previewOf(window(), writtenExport(filePath(u"orders_export.csv"_s)));
    ASSERT_NE(page->plan(), nullptr);
    std::function<void(bool)> goOn;
    page->setBefore([&goOn](const QString&, const std::function<void(bool)>& then) { goOn = then; });
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    ASSERT_TRUE(goOn);
    EXPECT_TRUE(page->isBusy());
    window().showPage(u"orders"_s);
    EXPECT_EQ(window().currentPage(), u"import"_s) << "nothing else may write meanwhile";
    goOn(false);
    EXPECT_FALSE(page->isBusy());
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "it was stopped";
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    goOn(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page->isBusy(); }, 20'000));
    EXPECT_EQ(window().shop()->orders().find({}).size(), 5u);
}

TEST_F(Window, AFileDroppedOnTheWindowIsPreviewed)
{
    const QString csv = writtenExport(filePath(u"orders_export.csv"_s));
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

TEST_F(Window, AFileThatIsNoExportIsAskedAboutAndNotImported)
{
    const QString csv = filePath(u"letter.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear Anna;how are you?\nFine;thanks\n");
    file.close();
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr || !window().messages().text().isEmpty(); }, 20'000));
    EXPECT_TRUE(page->isMapping()) << "what its columns hold is for a person to say";
    EXPECT_FALSE(page->importButton()->isEnabled());
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u);
}

/// A file in a folder of its own, quiet for an hour.
void saveQuiet(const QString& path, const QByteArray& content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    file.write(content);
    file.flush();
    ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600), QFileDevice::FileModificationTime));
}

QPushButton* buttonNamed(QWidget* within, const QString& name)
{
    const QList<QPushButton*> found = within->findChildren<QPushButton*>(name);
    return found.isEmpty() ? nullptr : found.front();
}

TEST_F(Window, ANewFileInTheWatchedFolderWaitsForAClick)
{
    QDir().mkpath(filePath(u"in"_s));
    saveQuiet(filePath(u"in/orders.csv"_s), shopifyExport());
    ImportPage* page = window().importPage();
    page->inbox().setFolder(filePath(u"in"_s));
    window().showPage(u"import"_s);
    page->showHome();
    settle();
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "nothing is applied by itself";
    QPushButton* look = buttonNamed(page, u"lookAt"_s);
    ASSERT_NE(look, nullptr);
    look->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() != nullptr && !page->isBusy(); }, 20'000));
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page->isBusy(); }, 20'000));
    EXPECT_TRUE(page->inbox().files().empty()) << "what is dealt with leaves the inbox";
}

TEST_F(Window, TrustedColumnsAreTakenFromTheFolderWithoutAClick)
{
    QDir().mkpath(filePath(u"in"_s));
    ImportPage* page = window().importPage();
    page->inbox().setFolder(filePath(u"in"_s));
    const QString first = filePath(u"first.csv"_s);
    saveQuiet(first, shopifyExport());
    ImportDesk& desk = window().shop()->imports();
    const auto plan = desk.previewNow(first, desk.options());
    desk.trust({plan->file.signature, plan->file.title});
    saveQuiet(filePath(u"in/orders.csv"_s), shopifyExport());
    page->inbox().rescan();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->isBusy() && window().shop()->orders().find({}).size() == 5u; }, 20'000));
    EXPECT_TRUE(page->inbox().files().empty());
    EXPECT_NE(window().currentPage(), u"import"_s) << "nobody's page is turned";
}

TEST_F(Window, TheListOfImportsTakesOneBackAndSaysWhatStays)
{
    const QString csv = filePath(u"orders_export.csv"_s);
    saveQuiet(csv, shopifyExport());
    ImportDesk& desk = window().shop()->imports();
    desk.importNow(csv, desk.options());
    Order edited = *window().shop()->orders().order(window().shop()->orders().byNumber(u"#2001"_s));
    edited.staffNote = u"x"_s;
    window().shop()->orders().store(edited);
    ImportPage* page = window().importPage();
    window().showPage(u"import"_s);
    page->showHome();
    settle();
    ASSERT_NE(buttonNamed(page, u"takeBack"_s), nullptr);
    buttonNamed(page, u"takeBack"_s)->click();
    settle();
    ASSERT_NE(buttonNamed(page, u"takeBackNow"_s), nullptr);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 5u) << "asked first";
    buttonNamed(page, u"takeBackNow"_s)->click();
    settle();
    EXPECT_EQ(window().shop()->orders().find({}).size(), 4u) << "the edited order stays";
}

TEST_F(Window, TheOrdersOfAnotherShopGoToAChannelThatIsNamedInThePreview)
{
    ImportPage* page = previewOf(window(), writtenExport(filePath(u"orders_export.csv"_s)));
    ASSERT_NE(page->plan(), nullptr);
    const QString usual = page->plan()->channelName;
    auto* channel = page->findChild<QComboBox*>(u"channel"_s);
    auto* name = page->findChild<QLineEdit*>(u"channelName"_s);
    ASSERT_NE(channel, nullptr);
    ASSERT_NE(name, nullptr);
    EXPECT_TRUE(channel->currentText().startsWith(usual));
    EXPECT_FALSE(name->isVisible());
    channel->setCurrentIndex(channel->count() - 1);
    emit channel->activated(channel->count() - 1);
    ASSERT_TRUE(name->isVisible());
    EXPECT_FALSE(buttonNamed(page, u"useChannel"_s)->isEnabled());
    QTest::keyClicks(name, u"Second shop"_s);
    buttonNamed(page, u"useChannel"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->plan() && !page->isBusy() && page->plan()->channelName == u"Second shop"_s; }, 20'000));
    EXPECT_TRUE(page->plan()->isNewChannel);
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page->isBusy(); }, 20'000));
    const OrderBook& book = window().shop()->orders();
    EXPECT_EQ(book.order(book.byNumber(u"#2001"_s))->channelName, u"Second shop"_s);
}

TEST_F(Window, TheListOfImportsIsSavedAsATable)
{
    const QString csv = filePath(u"orders_export.csv"_s);
    saveQuiet(csv, shopifyExport());
    ImportDesk& desk = window().shop()->imports();
    desk.importNow(csv, desk.options());
    ImportPage* page = window().importPage();
    window().showPage(u"import"_s);
    page->showHome();
    settle();
    ASSERT_NE(buttonNamed(page, u"saveImports"_s), nullptr);
    buttonNamed(page, u"saveImports"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().findChild<CsvChoices*>() != nullptr; }));
    page->listExport()->save(filePath(u"imports.csv"_s), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->listExport()->isBusy(); }));
    QFile file(filePath(u"imports.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_TRUE(rows[0].endsWith(
        u"day,time,file,format,by,orders_new,orders_changed,orders_same,customers_new,customers_changed,lines,rejected,taken_back"_s));
    EXPECT_TRUE(rows[1].contains(u",orders_export.csv,shopify"_s) && rows[1].endsWith(u",2,0,0,2,0,3,0,"_s)) << rows[1].toStdString();
    page->preview(csv);
    EXPECT_EQ(page->listExport(), nullptr) << "a preview is no list";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }));
}

TEST_F(Window, AFileOfReviewsIsPreviewedAndTaken)
{
    const QString csv = filePath(u"reviews.csv"_s);
    saveQuiet(csv, "title,body,rating,review_date,reviewer_name,reviewer_email,product_handle\n"
                   "Good,Very good mug,5,2026-03-01,Ewa,ewa@example.com,mug\n");
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side().has_value(); }, 20'000));
    EXPECT_EQ(page->side()->made, 1);
    ASSERT_TRUE(page->importButton()->isVisible());
    QTest::mouseClick(page->importButton(), Qt::LeftButton);
    settle();
    EXPECT_FALSE(page->side().has_value());
    EXPECT_EQ(window().shop()->imports().batches().size(), 1u);
}

TEST_F(Window, LikelyDuplicatesAreMergedByHandAndTakenOutAgain)
{
    QByteArray twins = shopifyExport();
    twins.replace("jan@example.com", "ewa.b@example.com").replace("Jan Lis,Leśna 2,Gdańsk,80-001", "Ewa Bąk,Polna 1,Łódź,90-001");
    const QString csv = filePath(u"twins.csv"_s);
    saveQuiet(csv, twins);
    ImportDesk& desk = window().shop()->imports();
    desk.importNow(csv, desk.options());
    const std::size_t before = window().shop()->customers().find({}).size();
    ASSERT_EQ(window().shop()->customers().likelyDuplicates().size(), 1u);
    ScreenMemory memory(filePath(u"dialog.ini"_s));
    Duplicates dialog({*window().shop(), window().messages(), memory, QLocale()});
    dialog.look();
    settle();
    ASSERT_EQ(dialog.pairs(), 1);
    buttonNamed(&dialog, u"mergeLeft"_s)->click();
    settle();
    EXPECT_EQ(dialog.pairs(), 0);
    EXPECT_EQ(window().shop()->customers().find({}).size(), before - 1);
}

} // namespace

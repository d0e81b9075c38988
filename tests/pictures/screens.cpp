// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every screen on a shop: screen_pictures SHOP FOLDER [en|pl …] [light|dark …] [page …]
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reports/reportdesk.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/imports/mappingview.h"
#include "views/screens/looks/lookeditor.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/printing/printdialog.h"
#include "views/screens/reports/reportspage.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/settings/settingspage.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/keylist.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QRegularExpression>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// "1600x900" among the arguments; without one the window's own size.
QSize sizeOf(const QStringList& arguments)
{
    static const QRegularExpression form(u"^(\\d+)x(\\d+)$"_s);
    for (const QString& argument : arguments) {
        if (const QRegularExpressionMatch match = form.match(argument); match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return {1280, 800};
}

QStringList chosen(const QStringList& arguments, const QStringList& known)
{
    QStringList found;
    for (const QString& argument : arguments) {
        if (known.contains(argument))
            found += argument;
    }
    return found.isEmpty() ? known : found;
}

/// A file whose columns no platform writes.
QString strangersFile(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(u"jarmark.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write("Klucz;Kiedy;Kto;Gdzie;Kod pocztowy;Miasto;Co;Ile sztuk;Kwota brutto;Uwagi\n"
               "J-101;13.11.2026;Zofia Wójcik;ul. Polna 3/4;30-001;Kraków;Kubek „Łoś” zielony;2;98,00;Proszę dzwonić\n"
               "J-101;13.11.2026;Zofia Wójcik;ul. Polna 3/4;30-001;Kraków;Talerz w paski;1;35,50;\n"
               "J-102;14.11.2026;Jan Lis;Leśna 2;80-001;Gdańsk;Zakładka do książki;3;27,00;\n");
    return file.fileName();
}

/// Brings up the waiting parcel that shows most of the bench: a remark, a gift that is suggested, a note in the window's
/// language, several items, of which the first is in already.
void chooseTellingParcel(kokarda::screens::PackingPage& bench)
{
    const QAbstractItemModel* queue = bench.queue()->model();
    int best = 0;
    int most = -1;
    const auto bringUp = [&](int row) {
        bench.queue()->setCurrentIndex(queue->index(row, 0));
        QTest::qWait(250);
    };
    for (int row = 0; row < queue->rowCount(); ++row) {
        bringUp(row);
        const auto items = static_cast<int>(bench.sheet()->items().size());
        const auto* give = bench.findChild<QAbstractButton*>(u"giveGift"_s);
        const auto* note = bench.findChild<QPlainTextEdit*>(u"noteText"_s);
        const int tells = (bench.sheet()->remarkSeen()->isVisible() ? 10 : 0) + (give && give->isVisible() ? 10 : 0)
            + (items == 2 || items == 3 ? 5 : 0)
            + (note && note->toPlainText().startsWith("Dear"_L1) == (QLocale().language() == QLocale::English) ? 8 : 0);
        if (tells > most) {
            most = tells;
            best = row;
        }
    }
    bringUp(best);
    if (bench.sheet()->items().size() > 1)
        bench.sheet()->items().front()->countOne();
    QTest::qWait(500);
}

/// What stands behind a click on the pages: a form, a set-up, a report.
template<class Shoot>
void shootMore(kokarda::MainWindow& window, const QString& page, const Shoot& shoot)
{
    const QTemporaryDir scratch;
    using namespace kokarda::screens;
    const auto press = [&](const QString& button) {
        window.findChild<QAbstractButton*>(button)->click();
        QTest::qWait(400);
    };
    if (page == "orders"_L1) {
        press(u"previewWanted"_s);
        QTest::qWait(1500);
        shoot(u"orders_preview"_s);
        press(u"previewWanted"_s);
        auto* detail = window.ordersPage()->detail();
        detail->verticalScrollBar()->setValue(detail->verticalScrollBar()->maximum());
        QTest::qWait(200);
        shoot(u"orders_history"_s);
        window.ordersPage()->writeNew();
        window.ordersPage()->newOrder()->customerEdit()->setText(u"Zofia Wójcik"_s);
        window.ordersPage()->newOrder()->addFree(u"Kubek „Łoś” zielony"_s);
        QTest::qWait(200);
        shoot(u"orders_new"_s);
    } else if (page == "import"_L1) {
        window.previewImport(strangersFile(scratch));
        QTest::qWait(600);
        shoot(u"import_columns"_s);
        const auto choose = [&](int column, kokarda::imports::Field field) {
            QComboBox* chooser = window.importPage()->mapping()->chooserOf(column);
            emit chooser->activated(chooser->findData(static_cast<int>(field)));
        };
        using enum kokarda::imports::Field;
        const std::array fields{OrderKey, PlacedAt, BuyerName, ShipStreet, ShipPostcode, ShipCity, ItemName, Quantity, LineTotal, CustomerNote};
        for (int column = 0; column < static_cast<int>(fields.size()); ++column)
            choose(column, fields[static_cast<std::size_t>(column)]);
        QTest::qWait(400);
        shoot(u"import_orders"_s);
        press(u"importNow"_s);
        QTest::qWait(1500);
        shoot(u"import_preview"_s);
        press(u"notNow"_s);
    } else if (page == "packing"_L1) {
        auto* bench = window.findChild<PackingPage*>();
        chooseTellingParcel(*bench);
        shoot(u"packing_parcel"_s);
        QTest::keyClicks(bench->scanField(), u"NO-SUCH-THING\r"_s);
        QTest::qWait(200);
        shoot(u"packing_wrong"_s);
        window.setBenchAlone(true);
        QTest::qWait(300);
        shoot(u"packing_alone"_s);
        window.setBenchAlone(false);
        QTest::qWait(300);
        press(u"benchSetup"_s);
        shoot(u"packing_setup"_s);
        press(u"benchBack"_s);
    } else if (page == "customers"_L1) {
        auto* customers = window.findChild<CustomersPage*>();
        // Somebody with a story.
        press(u"chip_loyal"_s);
        QTest::qWait(800);
        customers->list()->selectRow(customers->list()->model()->rowCount() > 5 ? 5 : 0);
        QTest::qWait(500);
        shoot(u"customers_card"_s);
        for (const QString& side : {u"details"_s, u"history"_s, u"consents"_s}) {
            customers->card()->showSide(side);
            QTest::qWait(600);
            shoot(u"customers_"_s + side);
        }
        press(u"duplicates"_s);
        QTest::qWait(600);
        shoot(u"customers_duplicates"_s);
    } else if (page == "reviews"_L1) {
        auto* reviews = window.findChild<ReviewsPage*>();
        for (const QString& side : {u"ask"_s, u"trend"_s}) {
            reviews->showSide(side);
            QTest::qWait(800);
            shoot(u"reviews_"_s + side);
        }
        press(u"typeReview"_s);
        shoot(u"reviews_form"_s);
    } else if (page == "reports"_L1) {
        auto* reports = window.findChild<ReportsPage*>();
        for (const kokarda::ReportName& name : kokarda::ReportDesk::names()) {
            reports->showReport(name.key);
            if (QTest::qWaitFor([&] { return !reports->isBusy(); }, 60'000))
                QTest::qWait(300);
            shoot(u"reports_"_s + name.key);
        }
    } else if (page == "cases"_L1) {
        press(u"openCase"_s);
        shoot(u"cases_form"_s);
    } else if (page == "gifts"_L1) {
        auto* gifts = window.findChild<GiftsPage*>();
        press(u"addRule"_s);
        gifts->ruleEditor()->findChild<QAbstractButton*>(u"moreConditions"_s)->setChecked(true);
        QTest::qWait(300);
        shoot(u"gifts_rule"_s);
        for (const QString& side : {u"costs"_s, u"effect"_s}) {
            gifts->showSide(side);
            QTest::qWait(500);
            shoot(u"gifts_"_s + side);
        }
    } else if (page == "notes"_L1) {
        for (const QString& part : {u"hand"_s, u"sent"_s}) {
            window.findChild<NotesPage*>()->showPart(part);
            QTest::qWait(1500);
            shoot(u"notes_"_s + part);
        }
    } else if (page == "settings"_L1) {
        auto* bar = window.findChild<SettingsPage*>()->findChild<QScrollArea*>()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTest::qWait(200);
        shoot(u"settings_end"_s);
    }
}

/// The windows of their own: shown beside the main one, as nobody waits here.
template<class Save>
void shootDialogs(kokarda::MainWindow& window, kokarda::screens::ScreenMemory& memory, const Save& save)
{
    using namespace kokarda::screens;
    const PageContext context{*window.shop(), window.messages(), memory, QLocale()};
    const auto picture = [&](QDialog& dialog, const QString& name) {
        dialog.show();
        QTest::qWait(800);
        save(dialog, name);
    };
    LookEditor looks(context, &window);
    picture(looks, u"dialog_looks"_s);
    kokarda::press::Queue printer;
    printer.name = u"Brother-HL-L2350DW"_s;
    printer.title = u"Brother HL-L2350DW"_s;
    PrintOrder order;
    order.orders = window.shop()->orders().find({});
    order.orders.resize(12);
    PrintDialog print({printer}, order, context, &window);
    picture(print, u"dialog_print"_s);
    CsvChoices csv(context, u"orders"_s, {{u"number"_s, u"Number"_s, {}}, {u"total"_s, u"Total"_s, {}}}, 900, &window);
    picture(csv, u"dialog_csv"_s);
    KeyList keys(*window.menuBar(), &window);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    picture(keys, u"dialog_keys"_s);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    kokarda::Application application(argc, argv);
    kokarda::identify();
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3) {
        QTextStream(stderr) << "screen_pictures SHOP FOLDER [en|pl ...] [light|dark ...] [page ...] [WIDTHxHEIGHT]\n";
        return 2;
    }
    const QString folder = arguments[2];
    QDir().mkpath(folder);
    const QTemporaryDir scratch;
    kokarda::screens::ScreenMemory memory(scratch.filePath(u"looks.ini"_s));
    const QStringList options = arguments.mid(3);
    for (const QString& language : chosen(options, {u"en"_s, u"pl"_s})) {
        for (const QString& theme : chosen(options, {u"light"_s, u"dark"_s})) {
            application.setLanguage(language);
            application.setTheme(theme);
            kokarda::MainWindow window(application, memory);
            window.resize(sizeOf(arguments));
            window.show();
            QTest::qWait(100);
            const auto shoot = [&](const QString& page) {
                window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, page, language, theme));
            };
            const QStringList pages = chosen(options, {u"start"_s, u"today"_s, u"packing"_s, u"orders"_s, u"customers"_s,
                u"reviews"_s, u"cases"_s, u"gifts"_s, u"notes"_s, u"reports"_s, u"import"_s, u"settings"_s, u"health"_s});
            if (pages.contains(u"start"_s))
                shoot(u"start"_s);
            window.openShop(arguments[1]);
            if (!QTest::qWaitFor([&] { return !window.isBusy(); }, 600'000) || !window.shop()) {
                shoot(u"start"_s);
                return 1;
            }
            for (const QString& page : pages) {
                if (page == "start"_L1)
                    continue;
                window.showPage(page);
                QTest::qWait(1500);
                shoot(page);
                shootMore(window, page, shoot);
            }
            if (options.contains(u"dialogs"_s) || pages.size() > 1)
                shootDialogs(window, memory, [&](QWidget& dialog, const QString& name) {
                    dialog.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, language, theme));
                });
        }
    }
    return 0;
}

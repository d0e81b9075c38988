// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of every screen on a shop: screen_pictures SHOP FOLDER [en|pl …] [light|dark …] [page …]
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "models/services/orderbook.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/shared/screenmemory.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

QStringList chosen(const QStringList& arguments, const QStringList& known)
{
    QStringList found;
    for (const QString& argument : arguments) {
        if (known.contains(argument))
            found += argument;
    }
    return found.isEmpty() ? known : found;
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
        QTextStream(stderr) << "screen_pictures SHOP FOLDER [en|pl ...] [light|dark ...] [page ...]\n";
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
            window.resize(1280, 800);
            window.show();
            QTest::qWait(100);
            const auto shoot = [&](const QString& page) {
                window.grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, page, language, theme));
            };
            const QStringList pages = chosen(options, {u"start"_s, u"packing"_s, u"orders"_s, u"customers"_s,
                u"reviews"_s, u"gifts"_s, u"notes"_s, u"reports"_s, u"settings"_s});
            if (pages.contains(u"start"_s))
                shoot(u"start"_s);
            if (!window.openShop(arguments[1])) {
                shoot(u"start"_s);
                return 1;
            }
            for (const QString& page : pages) {
                if (page == "start"_L1)
                    continue;
                window.showPage(page);
                QTest::qWait(2500);
                shoot(page);
            }
        }
    }
    return 0;
}

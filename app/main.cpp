// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "app/singleinstance.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/start/troublebox.h"

#include <QCommandLineParser>
#include <QScreen>
#include <QThread>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    kokarda::becomePrivate();
    kokarda::Application application(argc, argv);
    kokarda::identify();
    kokarda::screens::ScreenMemory memory;
    application.setLanguage(memory.language());
    application.setTheme(memory.theme());
    if (const QString why = kokarda::whyNotToStart(); !why.isEmpty()) {
        kokarda::screens::TroubleBox(QCoreApplication::translate("main", "Not as the administrator"), why, {}, nullptr).exec();
        return 2;
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Packing slips, handwritten notes and gifts for small web shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "The shop file to open."));
    parser.process(application);

    const QString shop = (parser.positionalArguments() + memory.recentShops()).value(0);
    if (!shop.isEmpty() && kokarda::SingleInstance::bringForward(shop))
        return 0;
    auto early = shop.isEmpty() ? nullptr : std::make_shared<kokarda::EarlyOpening>(shop, QThread::currentThread());
    kokarda::MainWindow window(application, memory);
    // The first size of the window, or one from another screen, may be more than this one has below its title bar.
    constexpr QSize frame(8, 40);
    if (!window.isMaximized() && !window.isFullScreen())
        window.resize(window.size().boundedTo(window.screen()->availableSize() - frame));
    if (early)
        window.begin(std::move(early));
    else
        window.show();
    return QApplication::exec();
}

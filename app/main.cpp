// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/identity.h"
#include "app/mainwindow.h"
#include "views/screens/shared/screenmemory.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    kokarda::becomePrivate();
    kokarda::Application application(argc, argv);
    kokarda::identify();
    kokarda::screens::ScreenMemory memory;
    application.setLanguage(memory.language());
    application.setTheme(memory.theme());
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Packing slips, handwritten notes and gifts for small web shops."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "The shop file to open."));
    parser.process(application);

    kokarda::MainWindow window(application, memory);
    const QStringList files = parser.positionalArguments();
    const QStringList recent = memory.recentShops();
    if (!files.isEmpty())
        window.openShop(files.front());
    else if (!recent.isEmpty())
        window.openShop(recent.front());
    window.show();
    return QApplication::exec();
}

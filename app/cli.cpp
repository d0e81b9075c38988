// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/identity.h"
#include "app/language.h"

#include <QGuiApplication>
#include <cstdio>

int main(int argc, char** argv)
{
    kokarda::becomePrivate();
    // Pages are drawn without a screen; a program on a server has none.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    kokarda::identify();
    kokarda::speak(kokarda::systemLanguage());
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (const QString why = kokarda::whyNotToStart(); !why.isEmpty()) {
        err << why << '\n';
        return kokarda::cli::WorldFailed;
    }
    return kokarda::cli::run(QCoreApplication::arguments().sliced(1), out, err);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/identity.h"
#include "tests/window/theapplication.h"

#include <QStandardPaths>
#include <gtest/gtest.h>

namespace {
kokarda::Application* running = nullptr;
}

kokarda::Application& kokarda::test::theApplication()
{
    return *running;
}

int main(int argc, char** argv)
{
    // gtest_discover_tests runs the program at build time, where there may be no display.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleTest(&argc, argv);
    kokarda::Application application(argc, argv);
    kokarda::identify();
    application.setLanguage(QStringLiteral("en"));
    application.setTheme(QStringLiteral("light"));
    running = &application;
    return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/window/theapplication.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QPixmap>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Where the desktop knows the program's file (a menu entry), it takes the sign from there, by this name.
TEST(TheProgramsSign, IsFoundByTheDesktopUnderTheNameItIsInstalledWith)
{
    const QString name = QGuiApplication::desktopFileName();
    for (const auto& ending : {u".desktop"_s, u".svg"_s, u".metainfo.xml"_s})
        EXPECT_TRUE(QFileInfo::exists(QStringLiteral(KOKARDA_SOURCE_DIR) + u"/packaging/linux/"_s + name + ending)) << ending.toStdString();
}

// Where it does not (a build that was never installed, Windows), the windows carry it themselves.
TEST(TheProgramsSign, IsOnItsWindowsInEverySize)
{
    const QIcon sign = QApplication::windowIcon();
    for (const int side : {16, 32, 64, 256}) {
        const QImage drawn = sign.pixmap(QSize(side, side), 1.0).toImage();
        ASSERT_EQ(drawn.size(), QSize(side, side));
        EXPECT_EQ(drawn.pixelColor(0, 0).alpha(), 0);
        const QColor ribbon = drawn.pixelColor(side / 2, side * 3 / 4);
        EXPECT_GT(ribbon.red(), 2 * ribbon.green()) << side;
    }
}

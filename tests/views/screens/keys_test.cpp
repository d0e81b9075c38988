// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/keys.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::screens;

TEST(KeyText, NamesTheKeysAsTheyArePrintedOnKeyboards)
{
#ifdef Q_OS_MACOS
    GTEST_SKIP() << "Apple's keys have signs";
#endif
    EXPECT_EQ(keyText(doneKey()), u"Ctrl+Enter"_s);
    EXPECT_EQ(keyText(QKeySequence(Qt::Key_Return)), u"Enter"_s);
    EXPECT_EQ(keyText(newKey()), u"Ctrl+Shift+N"_s);
    EXPECT_EQ(keyText({}), QString());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/screenmemory.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::screens;

TEST(ScreenMemory, ProposesOnlyAFolderThatIsThere)
{
    const QTemporaryDir place;
    ScreenMemory memory(place.filePath(u"screens.ini"_s));
    EXPECT_TRUE(QDir(memory.folder(u"report_folder"_s)).exists()) << "documents, or the home folder where there are none";
    memory.setValue(u"report_folder"_s, place.path());
    EXPECT_EQ(memory.folder(u"report_folder"_s), place.path());
    memory.setValue(u"report_folder"_s, place.filePath(u"unplugged"_s));
    EXPECT_TRUE(QDir(memory.folder(u"report_folder"_s)).exists());
}

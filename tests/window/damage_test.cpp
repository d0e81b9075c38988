// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/order.h"
#include "tests/window/largeshop.h"
#include "views/screens/start/troublebox.h"

#include <QDir>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::patience;

namespace {

/// A shop whose pages are looked through while people work in it already.
class LargeDamage : public test::LargeShop
{
protected:
    void SetUp() override
    {
        LargeShop::SetUp();
        { // closed in good order, with a backup
            window();
            ASSERT_TRUE(waitForRest());
            window().care()->backUp(u"hand"_s);
            ASSERT_TRUE(waitForRest());
        }
    }
    QByteArray bytes() const
    {
        QFile file(shopPath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(LargeDamage, IsLeftUntouchedWithTheStepsOfAnOpening)
{
    Shop::create(filePath(u"other.kokarda"_s));
    ASSERT_TRUE(test::opens(window(), filePath(u"other.kokarda"_s)));
    ASSERT_TRUE(waitForRest());
    {
        QFile file(shopPath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 4096 / 2 * 4096);
        file.write(QByteArray(4096, '\0'));
    }
    const QByteArray damaged = bytes();
    test::opens(window(), shopPath());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().findChild<TroubleBox*>() != nullptr; }, patience));
    EXPECT_EQ(window().shop(), nullptr);
    EXPECT_TRUE(bytes() == damaged) << "not a byte was written";
    auto* box = window().findChild<TroubleBox*>();
    EXPECT_EQ(box->windowTitle(), u"This shop file is damaged"_s);
    EXPECT_EQ(box->button(0)->text(), u"Restore the newest checked backup"_s);
    EXPECT_EQ(box->button(1)->text(), u"Rescue what is readable"_s);
    QTest::mouseClick(box->button(0), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().shop() != nullptr; }, patience)) << window().messages().text().toStdString();
    EXPECT_EQ(window().shop()->orders().find({}).size(), std::size_t(many) + 3);
    EXPECT_EQ(QDir(filePath({})).entryList({u"shop-before-restore-*.kokarda"_s}).size(), 1) << "the damaged file is kept";
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"
#include "tests/window/shopwindow.h"

#include <QSignalSpy>
#include <future>

namespace kokarda::test {

TEST_F(Window, ASecondStartOnTheSameShopBringsItForward)
{
    window().showMinimized();
    // Another program waits for the answer; here it is another thread, because the window answers from this one.
    std::future<bool> answered
        = std::async(std::launch::async, [path = shopPath()] { return SingleInstance::bringForward(path); });
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window().isMinimized(); }));
    EXPECT_TRUE(answered.get());
}

TEST_F(Window, NobodyAnswersForAShopThatIsNotOpen)
{
    EXPECT_FALSE(SingleInstance::bringForward(filePath(u"other.kokarda"_s)));
}

} // namespace kokarda::test

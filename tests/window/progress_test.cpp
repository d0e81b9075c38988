// SPDX-License-Identifier: GPL-3.0-or-later
// The strip that shows slow work: one piece at a time, and the button stops the one that is shown.
#include "tests/window/shopwindow.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/progressstrip.h"

#include <QLabel>
#include <QPushButton>

namespace kokarda::test {

namespace {

/// The strip, and work that goes on until it is stopped.
class AProgressStrip : public ::testing::Test
{
protected:
    AProgressStrip() { strip.setAttribute(Qt::WA_DontShowOnScreen); }

    Job* begin()
    {
        return background(
            &owner, messages,
            [](Progress& progress) {
                while (!progress.isCancelled())
                    QThread::msleep(1);
                return true;
            },
            [](bool) {});
    }
    bool waitForTitle(const QString& title)
    {
        return QTest::qWaitFor([&] { return strip.findChild<QLabel*>()->text() == title; }, 60'000);
    }
    QPushButton& button() { return *strip.findChild<QPushButton*>(); }

    QWidget ground;
    MessageBar messages{&ground};
    ProgressStrip strip;
    QObject owner;
};

} // namespace

TEST_F(AProgressStrip, ShowsTheNewestWorkAndThenTheOlderAgain)
{
    Job* older = begin();
    strip.follow(older, u"Checking"_s);
    strip.follow(begin(), u"Copying"_s, u"Skip"_s);
    EXPECT_EQ(strip.findChild<QLabel*>()->text(), u"Copying"_s);
    EXPECT_EQ(button().text(), u"Skip"_s);
    button().click();
    ASSERT_TRUE(waitForTitle(u"Checking"_s));
    EXPECT_TRUE(strip.isBusy());
    EXPECT_EQ(button().text(), u"Cancel"_s);
    EXPECT_TRUE(button().isEnabled());
    EXPECT_FALSE(older->progress().isCancelled()) << "only what was shown is stopped";
    button().click();
    EXPECT_TRUE(older->progress().isCancelled());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !strip.isBusy(); }, 60'000));
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(AProgressStrip, OlderWorkThatEndsBehindTheNewestChangesNothing)
{
    Job* older = begin();
    strip.follow(older, u"Checking"_s);
    strip.follow(begin(), u"Copying"_s);
    bool hasEnded = false;
    QObject::connect(older, &Job::ended, &owner, [&] { hasEnded = true; });
    older->progress().cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasEnded; }, 60'000));
    EXPECT_EQ(strip.findChild<QLabel*>()->text(), u"Copying"_s);
    EXPECT_TRUE(strip.isBusy());
}

} // namespace kokarda::test

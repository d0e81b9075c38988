// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity.h"

#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// A home, and who asked for the administrator's rights.
class TheAdministrator : public testing::Test
{
protected:
    TheAdministrator()
    {
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("SUDO_UID", "65534");
    }
    ~TheAdministrator() override
    {
        qputenv("HOME", m_homeBefore);
        if (m_sudoBefore.isNull())
            qunsetenv("SUDO_UID");
        else
            qputenv("SUDO_UID", m_sudoBefore);
    }
    void SetUp() override
    {
        if (::geteuid() != 0)
            GTEST_SKIP() << "only root can be the administrator";
    }
    bool giveHomeTo(unsigned user) const { return ::chown(m_home.path().toUtf8().constData(), user, user) == 0; }

private:
    QByteArray m_homeBefore = qgetenv("HOME");
    QByteArray m_sudoBefore = qgetenv("SUDO_UID");
    QTemporaryDir m_home;
};

} // namespace

TEST_F(TheAdministrator, DoesNotMakeFilesInTheHomeOfAnother)
{
    ASSERT_TRUE(giveHomeTo(65534));
    EXPECT_TRUE(whyNotToStart().contains(u"without sudo"_s));
}

TEST_F(TheAdministrator, IsAUserLikeOthersInAHomeOfTheirOwn)
{
    EXPECT_EQ(whyNotToStart(), QString());
    ASSERT_TRUE(giveHomeTo(65534));
    qunsetenv("SUDO_UID"); // a container that knows no other user
    EXPECT_EQ(whyNotToStart(), QString());
}

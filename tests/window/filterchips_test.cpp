// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/filterchips.h"

#include "tests/support/printers.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::screens;

namespace {

/// Chips above something else, as on a page.
class Chips : public testing::Test
{
protected:
    Chips()
        : chips(new FilterChips({{u"all"_s, u"All"_s}, {u"late"_s, u"Late"_s}, {u"paid"_s, u"Paid"_s}, {u"sent"_s, u"Sent"_s}}))
        , below(new QLabel(u"below"_s))
    {
        auto* column = new QVBoxLayout(&page);
        chips->setMostRows(2);
        column->addWidget(chips);
        column->addWidget(below);
        column->addStretch(1);
        page.resize(420, 300);
        page.show();
        QTest::qWait(1);
    }
    int lowest() const
    {
        int bottom = 0;
        for (const QToolButton* button : chips->findChildren<QToolButton*>()) {
            if (button->isVisible())
                bottom = std::max(bottom, button->geometry().bottom());
        }
        return bottom;
    }
    void expectWhole() const
    {
        EXPECT_LE(lowest(), chips->height());
        EXPECT_GT(below->y(), chips->geometry().bottom());
    }

    QWidget page;
    FilterChips* chips;
    QLabel* below;
};

TEST_F(Chips, TakeTheirRoomWhenTheirCountsGrow)
{
    expectWhole();
    const int one = chips->height();
    for (const QString& key : {u"all"_s, u"late"_s, u"paid"_s, u"sent"_s})
        chips->setCount(key, 12'345'678);
    QTest::qWait(1);
    EXPECT_GT(chips->height(), one);
    expectWhole();
    for (const QString& key : {u"all"_s, u"late"_s, u"paid"_s, u"sent"_s})
        chips->setCount(key, 1);
    QTest::qWait(1);
    EXPECT_EQ(chips->height(), one) << "and give it back";
    expectWhole();
}

TEST_F(Chips, TakeTheirRoomWhenThePageBecomesNarrowAndWideAgain)
{
    for (const int width : {140, 420, 200, 900, 160}) {
        page.resize(width, 300);
        QTest::qWait(1);
        expectWhole();
    }
}

} // namespace

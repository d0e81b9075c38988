// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/screens/packing/itemrow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>
#include <gtest/gtest.h>

// One item at the bench, at the width that a small window leaves it.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;

namespace {

class ItemRowTest : public ::testing::Test
{
protected:
    ItemRowTest()
        : m_column(new QVBoxLayout(&m_ground))
        , m_other(new QLineEdit)
    {
        m_column->addWidget(m_other);
        m_column->addStretch(1);
    }
    ItemRow* row(const QString& title, int quantity = 1, const QString& sku = u"TXT-CUSHION"_s)
    {
        OrderLine line;
        line.id = OrderLineId(1);
        line.title = title;
        line.variant = u"green, 45 × 45 cm"_s;
        line.sku = sku;
        line.bin = u"C-14"_s;
        line.quantity = quantity;
        auto* made = new ItemRow(line, {});
        m_column->insertWidget(m_column->count() - 1, made);
        m_ground.resize(400, 600);
        m_ground.show();
        m_ground.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_ground));
        m_other->setFocus();
        QTest::qWait(20);
        return made;
    }
    QWidget m_ground;
    QVBoxLayout* m_column;
    QLineEdit* m_other;
};

const QString two = u"Cushion cover, herringbone, washable at forty degrees"_s;
const QString many = u"Cushion cover, herringbone, washable at forty degrees, with a zip on the long side and a label that can be "
                     u"taken off, from the last pieces of the autumn collection, packed in paper"_s;

TEST_F(ItemRowTest, ALongTitleTakesTwoLinesAndIsWhole)
{
    const ItemRow* item = row(two);
    EXPECT_EQ(item->titleLines(), 2);
    EXPECT_TRUE(item->isTitleWhole());
    EXPECT_GE(item->height(), item->heightForWidth(item->width()));
}

TEST_F(ItemRowTest, AVeryLongTitleIsWholeWhereTheKeyboardStandsAndInTheToolTip)
{
    ItemRow* item = row(many);
    EXPECT_EQ(item->titleLines(), 2);
    EXPECT_FALSE(item->isTitleWhole());
    EXPECT_TRUE(item->toolTip().contains(many));
    const int before = item->height();
    item->setFocus();
    QTest::qWait(20);
    EXPECT_TRUE(item->isTitleWhole());
    EXPECT_GT(item->height(), before);
    m_other->setFocus();
    QTest::qWait(20);
    EXPECT_EQ(item->height(), before);
}

TEST_F(ItemRowTest, WhatTellsItApartIsNeverCut)
{
    const ItemRow* plain = row(u"Mug"_s);
    const ItemRow* coded = row(u"Mug"_s, 1, u"SUPPLIER-2026-AUTUMN-COLLECTION-TXT-CUSHION-HERRINGBONE-GREEN-45-45-ZIP"_s);
    EXPECT_EQ(plain->height(), plain->heightForWidth(plain->width()));
    EXPECT_GT(coded->heightForWidth(400), plain->heightForWidth(400)) << "a long SKU takes another line";
}

TEST_F(ItemRowTest, TheCountNeverRunsIntoTheTitle)
{
    const ItemRow* few = row(two, 2);
    const ItemRow* lots = row(two, 1200);
    EXPECT_GE(lots->heightForWidth(400), few->heightForWidth(400)) << "the title gives way to \"1200 of 1200\"";
}

} // namespace

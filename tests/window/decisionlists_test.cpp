// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of what a person decides on are saved like all others: rules, likely duplicates, what an import asks to look at.
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/customers/duplicates.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/imports/sidesummary.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/listexport.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class DecisionLists : public Window
{
protected:
    static constexpr int patience = 20'000;

    QStringList saved(ListExport* list, const QString& name, const QStringList& left = {})
    {
        QTest::mouseClick(list->button(), Qt::LeftButton);
        auto* open = window().findChild<CsvChoices*>();
        if (!open)
            return {u"no choices were offered"_s};
        open->pathEdit()->setText(filePath(name));
        for (int row = 0; row < open->columns()->count(); ++row) {
            if (left.contains(open->columns()->item(row)->toolTip()))
                open->columns()->item(row)->setCheckState(Qt::Unchecked);
        }
        QTest::mouseClick(open->saveButton(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !list->isBusy() && QFile::exists(filePath(name)) && !window().findChild<CsvChoices*>(); }, patience));
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        file.skip(3); // the mark
        return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_F(DecisionLists, RulesAreSavedInTheSequenceInWhichTheyAreAsked)
{
    Shop& shop = *window().shop();
    Gift tea;
    tea.name = u"Linden tea"_s;
    tea = shop.gifts().store(tea);
    for (const bool isUsed : {true, false}) {
        GiftRule rule;
        rule.active = isUsed;
        rule.gifts = {tea.id};
        rule.comment = u"=1+1"_s;
        shop.gifts().store(rule);
    }
    window().showPage(u"gifts"_s);
    settle();
    auto* page = window().findChild<GiftsPage*>();
    const QStringList rows = saved(page->ruleExport(), u"rules.csv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], u"place,used,rule,comment"_s);
    EXPECT_TRUE(rows[1].startsWith(u"1,yes,"_s) && rows[1].contains(u"Linden tea"_s) && rows[1].endsWith(u",'=1+1"_s)) << rows[1].toStdString();
    EXPECT_TRUE(rows[2].startsWith(u"2,no,"_s));
    EXPECT_EQ(saved(page->ruleExport(), u"fewer.csv"_s, {u"comment"_s}).value(0), u"place,used,rule"_s);
    EXPECT_EQ(saved(page->ruleExport(), u"again.csv"_s).value(0), u"place,used,rule"_s) << "the choice is remembered";
}

TEST_F(DecisionLists, LikelyDuplicatesAreSavedSideBySide)
{
    {
        Shop shop(shopPath());
        for (const QString& number : {u"1001"_s, u"1002"_s}) {
            Order order = *shop.orders().order(shop.orders().byNumber(number));
            order.customerName = u"Ewa Bąk"_s;
            order.phone = u"+48 600 100 200"_s;
            order.email = u"ewa%1@example.com"_s.arg(number);
            tieToCustomer(shop, order);
            shop.orders().store(order);
        }
        for (const CustomerId id : shop.customers().find({})) {
            Customer customer = *shop.customers().customer(id);
            customer.phone = u"+48 600 100 200"_s;
            shop.customers().store(customer);
        }
    }
    window().showPage(u"customers"_s);
    auto* page = window().findChild<CustomersPage*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }, patience));
    QTest::mouseClick(page->findChild<QPushButton*>(u"duplicates"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page->duplicates()->isLooking() && page->duplicates()->pairs() == 1; }, patience));
    ASSERT_EQ(page->listExport(), page->duplicates()->listExport());
    const QStringList rows = saved(page->listExport(), u"duplicates.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"evidence,name,email,phone,orders,other_name,other_email,other_phone,other_orders"_s);
    EXPECT_TRUE(rows[1].contains(u"ewa1001@example.com,+48 600 100 200,1,"_s) && rows[1].endsWith(u"ewa1002@example.com,+48 600 100 200,1"_s)) << rows[1].toStdString();
}

TEST_F(DecisionLists, WhatAnImportAsksToLookAtIsSavedWithRowAndColumn)
{
    const QString csv = filePath(u"reviews.csv"_s);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("rating,body,review_date,reviewer_name\n5,Very good,someday,Ewa\n,,2026-03-05,Jan\n");
    file.close();
    window().previewImport(csv);
    ImportPage* page = window().importPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->side().has_value(); }, patience));
    auto* list = page->findChild<SideSummary*>()->findChild<ListExport*>();
    ASSERT_NE(list, nullptr);
    const QStringList rows = saved(list, u"issues.csv"_s);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], u"row,column,weight,reason"_s);
    EXPECT_TRUE(rows[1].startsWith(u"2,review_date,warning,"_s)) << rows[1].toStdString();
    EXPECT_TRUE(rows[2].startsWith(u"3,,rejected,"_s)) << rows[2].toStdString();
}

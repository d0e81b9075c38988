// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/window/shopwindow.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class Settings : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        ShopInfo info = shop.settings().info();
        info.name = u"Pod Lipą"_s;
        info.sender = {u"Pod Lipą"_s, u"Ewa Lipska"_s, u"Lipowa 3"_s};
        info.email = u"ewa@example.com"_s;
        info.slipFooter = u"Zwroty do 30 dni."_s;
        info.signature = u"Ewa"_s;
        info.noteWordLimit = 70;
        shop.settings().store(info);
    }
    void TearDown() override { theApplication().setLanguage(u"en"_s); }
    void choose(const QString& box, const QString& data)
    {
        auto* choice = window().findChild<QComboBox*>(box);
        ASSERT_NE(choice, nullptr);
        choice->setCurrentIndex(choice->findData(data));
        emit choice->activated(choice->currentIndex());
        settle();
    }
};

} // namespace

TEST_F(Settings, AnotherLanguageOfTheWindowLeavesTheShopAsItIs)
{
    window().showPage(u"settings"_s);
    settle();
    const ShopInfo before = window().shop()->settings().info();
    for (const QString& language : {u"pl"_s, u"en"_s, u"en"_s}) {
        choose(u"language"_s, language);
        EXPECT_EQ(window().shop()->settings().info(), before);
        window().showPage(u"orders"_s);
        settle();
        EXPECT_EQ(window().shop()->settings().info(), before);
        window().showPage(u"settings"_s);
        settle();
    }
}

TEST_F(Settings, WhatWasTypedIsKeptWhenTheLanguageChanges)
{
    window().showPage(u"settings"_s);
    settle();
    auto* footer = window().findChild<QPlainTextEdit*>(u"slipFooter"_s);
    ASSERT_NE(footer, nullptr);
    footer->setPlainText(u"Dziękujemy!"_s);
    choose(u"language"_s, u"pl"_s);
    EXPECT_EQ(window().shop()->settings().info().slipFooter, u"Dziękujemy!"_s);
    EXPECT_EQ(window().shop()->settings().info().name, u"Pod Lipą"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/services/notes/notedesk.h"
#include "models/services/shopsettings.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/settings/settingspage.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/palette.h"
#include "views/screens/start/troublebox.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

TEST_F(Window, EveryLabelThatCouldHoldDataShowsPlainText)
{
    for (const QString& page : {u"packing"_s, u"orders"_s, u"customers"_s, u"gifts"_s, u"settings"_s, u"health"_s}) {
        window().showPage(page);
        settle();
        for (const QLabel* label : window().findChildren<QLabel*>())
            EXPECT_TRUE(label->textFormat() == Qt::PlainText || label->text().isEmpty()) << label->text().toStdString();
    }
}

TEST_F(Window, SaysInWordsWhenAFileIsNoShopAndKeepsTheOldOneOpen)
{
    const QString other = filePath(u"letter.txt"_s);
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear all,\n");
    file.close();
    EXPECT_FALSE(test::opens(window(), other));
    const auto* box = window().findChild<TroubleBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_FALSE(box->text().isEmpty());
    EXPECT_EQ(orders().list()->model()->rowCount(), 3);
}

TEST_F(Window, SpeaksPolishWithoutARestartAndBackAgain)
{
    window().showPage(u"settings"_s);
    settle();
    auto* language = window().findChild<QComboBox*>(u"language"_s);
    ASSERT_NE(language, nullptr);
    language->setCurrentIndex(language->findData(u"pl"_s));
    emit language->activated(language->currentIndex());
    settle();
    EXPECT_EQ(test::theApplication().language(), u"pl"_s);
    EXPECT_EQ(window().currentPage(), u"settings"_s);
    language = window().findChild<QComboBox*>(u"language"_s);
    EXPECT_EQ(language->currentData().toString(), u"pl"_s);
    language->setCurrentIndex(language->findData(u"en"_s));
    emit language->activated(language->currentIndex());
    settle();
    EXPECT_EQ(test::theApplication().language(), u"en"_s);
}

/// Strings that break programs which trust their input.
const QStringList& naughtyStrings()
{
    static const QStringList strings{u"<b>bold</b> & <img src=/etc/passwd>"_s, u"%1 %2 %n"_s, u"Robert'); DROP TABLE orders;--"_s,
        u"Zażółć gęślą jaźń"_s, u"\u202Eright to left"_s, u"\U0001F381 \U0001F469\u200D\U0001F4BB"_s, u"=1+1"_s,
        u"&amp; &Mnemonic && more"_s};
    return strings;
}

TEST_F(Window, NaughtyStringsComeBackFromTheNoteAsTheyWereTyped)
{
    selectOrder(u"1001"_s);
    for (const QString& text : naughtyStrings()) {
        orders().detail()->note()->edit()->setPlainText(text);
        orders().keepEdits();
        const OrderId order = window().shop()->orders().byNumber(u"1001"_s);
        EXPECT_EQ(window().shop()->notes().noteFor(order).text, text);
        EXPECT_EQ(orders().detail()->note()->text(), text);
    }
}

TEST_F(Window, NaughtyStringsComeBackFromTheSettings)
{
    window().showPage(u"settings"_s);
    settle();
    auto* name = window().findChild<QLineEdit*>(u"shopName"_s);
    ASSERT_NE(name, nullptr);
    for (const QString& text : naughtyStrings()) {
        name->setText(text);
        window().findChild<SettingsPage*>()->keepEdits();
        EXPECT_EQ(window().shop()->settings().info().name, text);
    }
}

TEST_F(Window, WhatStandsInAnEmptyFieldCanBeRead)
{
    for (const QString& theme : {u"dark"_s, u"light"_s}) {
        test::theApplication().setTheme(theme);
        window();
        settle();
        const Palette& colours = theme == "dark"_L1 ? darkPalette() : lightPalette();
        for (const QLineEdit* field : window().findChildren<QLineEdit*>()) {
            if (!field->isVisible() || !field->isEnabled() || field->placeholderText().isEmpty())
                continue;
            const QColor words = field->palette().color(QPalette::PlaceholderText);
            EXPECT_EQ(words.alpha(), 255) << theme.toStdString() << ", " << field->placeholderText().toStdString();
            EXPECT_GE(contrast(words, colours.raised), 4.5) << theme.toStdString() << ", " << field->placeholderText().toStdString();
        }
    }
}

TEST_F(Window, AButtonThatShrankSaysItsWordsInTheTooltip)
{
    auto* add = window().findChild<QPushButton*>(u"newOrder"_s);
    EXPECT_FALSE(add->toolTip().contains(add->text()));
    add->resize(48, add->height());
    EXPECT_TRUE(add->toolTip().startsWith(add->text())) << add->toolTip().toStdString();
}

TEST_F(Window, AFieldTooNarrowForItsTextShowsHowItBegins)
{
    window().showPage(u"settings"_s);
    settle();
    auto* name = window().findChild<QLineEdit*>(u"shopName"_s);
    ASSERT_NE(name, nullptr);
    name->setText(QString(400, u'x'));
    EXPECT_EQ(name->cursorPosition(), 0);
}

TEST_F(Window, EveryMenuEntryHasAKeyOrOpensFurther)
{
    for (const QAction* menu : window().menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            if (action->isSeparator() || action->menu() || action->text().contains(u"Kokarda"_s))
                continue;
            EXPECT_FALSE(action->shortcut().isEmpty()) << action->text().toStdString();
        }
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/notes/notedesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/notepanel.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

// A scanner is a keyboard: it types wherever the cursor stands. What it types into the note goes where scans are read;
// what a hand types stays.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchScanner : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        packing();
        QTest::keyClicks(packing().scanField(), u"1001\r"_s);
        note()->setFocus();
        note()->moveCursor(QTextCursor::End);
    }
    Shop& shop() { return *window().shop(); }
    QPlainTextEdit* note() { return packing().sheet()->note()->edit(); }
    QString kept() { return shop().notes().noteFor(shop().orders().byNumber(u"1001"_s)).text; }
    /// Keys as the system sends them, so many milliseconds apart.
    void keys(const QString& text, quint64 apart)
    {
        for (const QChar sign : text) {
            const bool isEnter = sign == u'\r';
            const bool isLarge = sign.isUpper();
            m_at += apart;
            if (isLarge)
                send(Qt::Key_Shift, {});
            send(isEnter ? int(Qt::Key_Return) : int(sign.toUpper().unicode()), QString(sign));
        }
    }
    void byScanner(const QString& code)
    {
        m_at += 1000;
        keys(code + u'\r', 8);
    }
    void byHand(const QString& text) { keys(text, 110); }

private:
    void send(int key, const QString& text)
    {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(m_at);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }

    quint64 m_at = 1'000'000;
};

TEST_F(BenchScanner, AnItemScannedIntoTheNoteIsCountedAndLeavesNoTrace)
{
    const QString before = note()->toPlainText();
    byScanner(u"MUG-01"_s);
    EXPECT_EQ(note()->toPlainText(), before);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 1);
    EXPECT_TRUE(packing().scanField()->hasFocus()) << "the next one goes there at once";
    byScanner(u"MUG-01"_s);
    EXPECT_TRUE(packing().packButton()->isEnabled());
    EXPECT_EQ(kept(), before);
}

TEST_F(BenchScanner, AnOrderScannedIntoTheNoteComesUp)
{
    const QString before = note()->toPlainText();
    byScanner(u"1002"_s);
    EXPECT_EQ(packing().queue()->currentIndex().data().toString(), u"1002"_s);
    EXPECT_EQ(kept(), before);
}

TEST_F(BenchScanner, WhatWasWrittenBeforeTheScanStays)
{
    note()->clear();
    byHand(u"Dear Anna"_s);
    byScanner(u"MUG-01"_s);
    EXPECT_EQ(note()->toPlainText(), u"Dear Anna"_s);
    EXPECT_EQ(kept(), u"Dear Anna"_s);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 1);
}

TEST_F(BenchScanner, WhatWasSelectedIsThereAgain)
{
    note()->setPlainText(u"Dear Anna, thank you"_s);
    QTextCursor cursor = note()->textCursor();
    cursor.setPosition(5);
    cursor.setPosition(9, QTextCursor::KeepAnchor);
    note()->setTextCursor(cursor);
    byScanner(u"MUG-01"_s);
    EXPECT_EQ(note()->toPlainText(), u"Dear Anna, thank you"_s);
}

TEST_F(BenchScanner, AHandThatTypesACodeWritesIt)
{
    note()->clear();
    byHand(u"MUG-01\r1001\r"_s);
    EXPECT_EQ(note()->toPlainText(), u"MUG-01\n1001\n"_s);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 0);
}

TEST_F(BenchScanner, WhatIsNoCodeStaysHoweverFastItCameAndIsSaid)
{
    note()->clear();
    byScanner(u"BOOK-77"_s);
    EXPECT_EQ(note()->toPlainText(), u"BOOK-77\n"_s) << "a text expander types as fast: nothing is swallowed";
    EXPECT_TRUE(packing().answer().contains(u"BOOK-77"_s)) << packing().answer().toStdString();
}

TEST_F(BenchScanner, AFewFastKeysAreAHand)
{
    note()->clear();
    byHand(u"Dear "_s);
    keys(u"an"_s, 20);
    keys(u"na\r"_s, 90);
    EXPECT_EQ(note()->toPlainText(), u"Dear anna\n"_s);
}

TEST_F(BenchScanner, AScanIntoTheReasonWhyThereIsNoGiftGivesNone)
{
    Gift gift;
    gift.name = u"Tea"_s;
    gift.stock = 5;
    gift.cost = {300, Currency(u"PLN")};
    gift = shop().gifts().store(gift);
    GiftRule rule;
    rule.gifts = {gift.id};
    shop().gifts().store(rule);
    settle();
    QLineEdit* because = packing().sheet()->gift()->reasonEdit();
    because->show();
    because->setFocus();
    byHand(u"full "_s);
    byScanner(u"MUG-01"_s);
    EXPECT_EQ(because->text(), u"full "_s);
    EXPECT_EQ(packing().sheet()->items().front()->counted(), 1);
    EXPECT_FALSE(shop().gifts().declined(shop().orders().byNumber(u"1001"_s)).has_value());
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "models/services/notes/notedesk.h"
#include "models/services/shopsettings.h"
#include "models/values/notecondition.h"
#include "tests/window/shopwindow.h"
#include "views/paper/page.h"
#include "views/screens/notes/conditionrow.h"
#include "views/screens/notes/handpicker.h"
#include "views/screens/notes/handrow.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/notes/sentenceform.h"
#include "views/screens/notes/sentenceseditor.h"
#include "views/screens/notes/sentencewords.h"
#include "views/screens/notes/sentnotes.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/searchfield.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class Notes : public Window
{
protected:
    NotesPage& notes(const QString& part)
    {
        window().showPage(u"notes"_s);
        auto* page = window().findChild<NotesPage*>();
        QTest::mouseClick(page->findChild<QToolButton*>(u"chip_"_s + part), Qt::LeftButton);
        settle();
        return *page;
    }
    NoteLook look() { return window().shop()->settings().noteLook(); }

    /// A signature as a telephone would save it: grey paper, and a word about its owner beside the pixels.
    QString signatureFile()
    {
        QImage image(640, 300, QImage::Format_RGB32);
        image.fill(QColor(205, 204, 200));
        QPainter painter(&image);
        painter.setPen(QPen(QColor(20, 30, 90), 8));
        painter.drawLine(120, 180, 480, 120);
        painter.drawEllipse(200, 90, 90, 120);
        painter.end();
        image.setText(u"Comment"_s, u"geheim"_s);
        const QString path = filePath(u"signature.png"_s);
        EXPECT_TRUE(image.save(path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().contains("geheim"));
        return path;
    }
};

int picturesOn(const PaperView& card)
{
    int count = 0;
    for (const paper::Mark& mark : card.pages().front().marks)
        count += std::holds_alternative<paper::Picture>(mark) ? 1 : 0;
    return count;
}

TEST_F(Notes, AHandIsChosenByLookingAtIt)
{
    HandPicker& hand = *notes(u"hand"_s).hand();
    EXPECT_TRUE(hand.row(u"playwrite-pl"_s)->isChecked());
    ASSERT_FALSE(hand.row(u"mynerve"_s)->strokes().isEmpty());
    QTest::mouseClick(hand.row(u"mynerve"_s), Qt::LeftButton);
    settle();
    EXPECT_EQ(window().shop()->settings().info().hand, u"mynerve"_s);
    EXPECT_TRUE(hand.row(u"mynerve"_s)->isChecked());
    History(*window().shop()).undo();
    settle();
    EXPECT_EQ(window().shop()->settings().info().hand, u"playwrite-pl"_s);
    EXPECT_TRUE(hand.row(u"playwrite-pl"_s)->isChecked());
}

TEST_F(Notes, SlidersChangeTheCardAtOnceAndAreKeptWhenTheyRest)
{
    HandPicker& hand = *notes(u"hand"_s).hand();
    const std::vector<paper::Page> before = hand.card()->pages();
    ASSERT_EQ(before.size(), 1u);
    hand.slider(u"size"_s)->setFocus();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(hand.slider(u"size"_s), Qt::Key_Right);
    QTest::qWait(100);
    EXPECT_NE(hand.card()->pages(), before);
    QTest::qWait(1000);
    EXPECT_DOUBLE_EQ(look().xHeightMm, 2.6);
    QTest::keyClick(hand.slider(u"pen"_s), Qt::Key_End);
    QTest::keyClick(hand.slider(u"slant"_s), Qt::Key_Home);
    hand.keepEdits();
    EXPECT_DOUBLE_EQ(look().penWidthMm, penWidthLimit.most);
    EXPECT_DOUBLE_EQ(look().slant, slantLimit.least);
    History(*window().shop()).undo();
    settle();
    EXPECT_DOUBLE_EQ(look().xHeightMm, 2.6);
    EXPECT_EQ(look().penWidthMm, NoteLook().penWidthMm);
    EXPECT_EQ(hand.slider(u"slant"_s)->value(), 10);
    QTest::mouseClick(hand.findChild<QPushButton*>(u"usualLook"_s), Qt::LeftButton);
    EXPECT_EQ(look(), NoteLook());
}

TEST_F(Notes, WriteItAgainGivesOtherStrokesOfTheSameWords)
{
    HandPicker& hand = *notes(u"hand"_s).hand();
    const QPainterPath before = hand.row(u"caveat"_s)->strokes();
    QTest::mouseClick(hand.findChild<QPushButton*>(u"writeAgain"_s), Qt::LeftButton);
    settle();
    EXPECT_NE(hand.row(u"caveat"_s)->strokes(), before);
}

TEST_F(Notes, ASignatureIsCutOutAndStripsWhatItsFileSaidBeside)
{
    HandPicker& hand = *notes(u"hand"_s).hand();
    hand.setSignature(signatureFile());
    settle();
    const QByteArray png = look().signaturePng;
    ASSERT_FALSE(png.isEmpty());
    EXPECT_FALSE(png.contains("geheim"));
    QImage kept;
    ASSERT_TRUE(kept.loadFromData(png));
    EXPECT_LT(kept.width(), 420) << "cut to the ink";
    EXPECT_EQ(kept.pixel(1, 1), qRgb(255, 255, 255)) << "the paper is white";
    EXPECT_EQ(picturesOn(*hand.card()), 1);
    QTest::mouseClick(hand.findChild<QPushButton*>(u"signatureAway"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(look().signaturePng.isEmpty());
    EXPECT_EQ(picturesOn(*hand.card()), 0);
}

TEST_F(Notes, AScannedCardTakesThePlaceOfTheWordsOnScreen)
{
    HandPicker& hand = *notes(u"hand"_s).hand();
    hand.setScan(signatureFile());
    settle();
    EXPECT_EQ(hand.card()->pages().front().marks.size(), 1u);
    EXPECT_EQ(picturesOn(*hand.card()), 1);
}

TEST_F(Notes, AFileThatIsNoPictureIsRefusedInWords)
{
    const QString path = filePath(u"photo.png"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("GIF89a and not a picture at all");
    file.close();
    HandPicker& hand = *notes(u"hand"_s).hand();
    hand.setSignature(path);
    EXPECT_EQ(look(), NoteLook());
    EXPECT_TRUE(window().findChild<MessageBar*>()->text().contains(u"PNG"_s));
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    ASSERT_TRUE(blank.save(path));
    hand.setScan(path);
    EXPECT_EQ(look(), NoteLook()) << "a sheet without ink is no note";
}

TEST_F(Notes, ANewSentenceOfTheShopIsWrittenListedUsedAndUndone)
{
    SentencesEditor& editor = *notes(u"sentences"_s).sentences();
    const int before = editor.list()->count();
    QTest::mouseClick(editor.findChild<QPushButton*>(u"newSentence"_s), Qt::LeftButton);
    EXPECT_TRUE(editor.form()->edit()->toPlainText().isEmpty()) << "words only: no key and no other language of ours";
    QTest::keyClicks(editor.form()->edit(), u"Our cat Filemon helped to pack this parcel."_s);
    QTest::qWait(700);
    EXPECT_EQ(editor.list()->count(), before + 1);
    ASSERT_NE(editor.list()->currentItem(), nullptr);
    EXPECT_TRUE(editor.list()->currentItem()->text().contains(u"Filemon"_s));
    EXPECT_TRUE(editor.verdict()->text().contains(u"every customer"_s)) << editor.verdict()->text().toStdString();
    QTest::keyClicks(editor.form()->edit(), u" It goes to {city}."_s);
    QTest::qWait(700);
    EXPECT_FALSE(editor.verdict()->text().contains(u"every customer"_s)) << editor.verdict()->text().toStdString();
    History(*window().shop()).undo();
    History(*window().shop()).undo();
    settle();
    EXPECT_EQ(editor.list()->count(), before);
}

TEST_F(Notes, TheListOfSentencesNamesItsWordsAsTheEditorDoes)
{
    SentencesEditor& editor = *notes(u"sentences"_s).sentences();
    bool named = false;
    for (int row = 0; row < editor.list()->count(); ++row) {
        const QString shown = editor.list()->item(row)->text();
        EXPECT_FALSE(shown.contains(u'{')) << shown.toStdString();
        named = named || shown.contains(u"[what was ordered]"_s);
    }
    EXPECT_TRUE(named);
    EXPECT_EQ(inPlainWords(u"The {n:mug|mugs} for {city}, {nobody}"_s), u"The mug / mugs for [the town the parcel goes to], {nobody}"_s);
}

TEST_F(Notes, WhatWasSentIsFoundAndSavedAgainAsItLooked)
{
    SentNotes& empty = *notes(u"sent"_s).sent();
    EXPECT_EQ(empty.list()->model()->rowCount(), 0);
    Shop& shop = *window().shop();
    const OrderId first = shop.orders().byNumber(u"1001"_s), second = shop.orders().byNumber(u"1002"_s);
    shop.notes().keep(second, u"Droga Zażółć,\nżółw śle pozdrowienia."_s);
    shop.notes().markPrinted({first, second});
    SentNotes& sent = *notes(u"sent"_s).sent();
    ASSERT_EQ(sent.list()->model()->rowCount(), 2);
    auto* search = sent.findChild<SearchField*>();
    sent.focusSearch();
    QTest::keyClicks(search, u"pozdrow"_s);
    settle();
    ASSERT_EQ(sent.list()->model()->rowCount(), 1);
    EXPECT_EQ(sent.list()->model()->index(0, 1).data().toString(), u"1002"_s);
    const std::vector<paper::Page> looked = sent.card()->pages();
    ASSERT_EQ(looked.size(), 1u);
    NoteLook other;
    other.xHeightMm = 3;
    shop.settings().store(other);
    settle();
    EXPECT_EQ(sent.card()->pages(), looked) << "a card that went out does not change";
    sent.saveCard(filePath(u"card.pdf"_s));
    EXPECT_TRUE(QFile::exists(filePath(u"card.pdf"_s)));
}

} // namespace

TEST_F(Notes, WhenASentenceIsMeantIsSaidInWordsAndNumbers)
{
    SentencesEditor& editor = *notes(u"sentences"_s).sentences();
    QTest::mouseClick(editor.findChild<QPushButton*>(u"newSentence"_s), Qt::LeftButton);
    QTest::keyClicks(editor.form()->edit(), u"We are glad to see you again."_s);
    emit editor.form()->conditionMenu()->aboutToShow();
    QAction* later = nullptr;
    for (QAction* action : editor.form()->conditionMenu()->findChildren<QAction*>()) {
        if (action->text() == "it is order number 5 or later"_L1)
            later = action;
    }
    ASSERT_NE(later, nullptr);
    later->trigger();
    ASSERT_EQ(editor.form()->conditions().size(), 1u);
    auto* number = editor.form()->conditions().front()->findChild<QSpinBox*>();
    ASSERT_NE(number, nullptr);
    number->setValue(7);
    editor.form()->part()->setCurrentIndex(static_cast<int>(NotePart::Opening));
    QTest::qWait(700);
    // The sentences of the shop's own language are the ones shown first.
    const auto own = window().shop()->notes().ownTemplate(u"pl"_s, u"own.1"_s);
    ASSERT_TRUE(own);
    const ParsedBlocks kept = parseNoteBlocks(own->text, u"en"_s);
    ASSERT_EQ(kept.blocks.size(), 1u);
    EXPECT_EQ(kept.blocks.front().part, NotePart::Opening);
    EXPECT_EQ(kept.blocks.front().when, (std::vector{NoteCondition{NoteCondition::Kind::OrderNumber, 7, 0, {}}}));
    QTest::mouseClick(editor.form()->conditions().front()->findChild<QPushButton*>(u"removeCondition"_s), Qt::LeftButton);
    QTest::qWait(700);
    EXPECT_TRUE(parseNoteBlocks(window().shop()->notes().ownTemplate(u"pl"_s, u"own.1"_s)->text, u"en"_s).blocks.front().when.empty());
}

TEST_F(Notes, LookingAtSuppliedSentencesChangesNone)
{
    SentencesEditor& editor = *notes(u"sentences"_s).sentences();
    ASSERT_GT(editor.list()->count(), 50);
    for (int row = 0; row < editor.list()->count(); ++row)
        editor.list()->setCurrentRow(row);
    settle();
    for (int row = 0; row < editor.list()->count(); ++row)
        EXPECT_FALSE(window().shop()->notes().ownTemplate(u"pl"_s, editor.list()->item(row)->data(Qt::UserRole).toString()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shopwindow.h"
#include "views/paper/page.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/notes/sentenceform.h"
#include "views/screens/notes/sentenceseditor.h"
#include "views/screens/shared/paperview.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QToolButton>

// The card beside the sentences: a note of a real order with the sentence that is chosen or being written.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class SentenceCard : public Window
{
protected:
    SentencesEditor& sentences(const QString& part)
    {
        window().showPage(u"notes"_s);
        auto* page = window().findChild<NotesPage*>();
        QTest::mouseClick(page->sentences()->findChild<QToolButton*>(u"chip_"_s + part), Qt::LeftButton);
        for (QComboBox* box : page->sentences()->findChildren<QComboBox*>()) {
            if (const int polish = box->findData(u"pl"_s); polish >= 0) {
                box->setCurrentIndex(polish);
                emit box->activated(polish);
            }
        }
        settle();
        return *page->sentences();
    }
    void write(SentencesEditor& editor, const QString& text)
    {
        editor.addSentence();
        type(editor.form()->edit(), text);
        QTest::qWait(700);
    }
    QString said() { return window().findChild<QLabel*>(u"noteExample"_s)->text(); }
};

TEST_F(SentenceCard, TheSentenceThatIsBeingWrittenStandsOnTheCard)
{
    SentencesEditor& editor = sentences(u"closing"_s);
    const paper::Page before = editor.card()->pages().front();
    write(editor, u"Do następnego razu i samych ciepłych wieczorów."_s);
    EXPECT_FALSE(said().contains(u"None of"_s)) << said().toStdString();
    ASSERT_FALSE(editor.card()->pages().empty());
    EXPECT_FALSE(editor.card()->pages().front() == before) << "other words are on it";
}

TEST_F(SentenceCard, MarksOfAWordAreReadInPlainWords)
{
    SentencesEditor& editor = sentences(u"fact"_s);
    auto* plain = editor.findChild<QLabel*>(u"inPlainWords"_s);
    write(editor, u"Paczka jedzie do {city}."_s);
    EXPECT_TRUE(plain->isVisible());
    EXPECT_FALSE(plain->text().contains(u'{')) << plain->text().toStdString();
    write(editor, u"Paczka jedzie w świat."_s);
    EXPECT_FALSE(plain->isVisible());
}

TEST_F(SentenceCard, ASentenceThatNoOrderGetsSaysSo)
{
    SentencesEditor& editor = sentences(u"fact"_s);
    write(editor, u"To zdanie pasuje do wszystkich."_s);
    EXPECT_TRUE(said().contains(u"None of the newest"_s)) << said().toStdString();
    EXPECT_FALSE(editor.card()->pages().empty()) << "an ordinary note meanwhile";
}

TEST_F(SentenceCard, ChoosingAnotherSentenceShowsANoteThatHasIt)
{
    SentencesEditor& editor = sentences(u"closing"_s);
    ASSERT_GT(editor.list()->count(), 2);
    editor.list()->setCurrentRow(0);
    const paper::Page first = editor.card()->pages().front();
    editor.list()->setCurrentRow(1);
    EXPECT_FALSE(said().contains(u"None of"_s)) << said().toStdString();
    EXPECT_FALSE(editor.card()->pages().front() == first);
}

} // namespace

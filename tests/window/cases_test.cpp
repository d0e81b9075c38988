// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casedesk.h"
#include "tests/support/tools.h"
#include "tests/window/shopwindow.h"
#include "views/screens/cases/casecard.h"
#include "views/screens/cases/caseform.h"
#include "views/screens/cases/casespage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class CasesWindow : public Window
{
protected:
    CasesPage& cases()
    {
        window().showPage(u"cases"_s);
        settle();
        return *window().findChild<CasesPage*>();
    }
};

} // namespace

TEST_F(CasesWindow, AComplaintIsOpenedAnsweredAndClosed)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    CasesPage& page = cases();
    EXPECT_FALSE(page.list()->isVisible()) << "an empty page says what will stand here";
    page.enter();
    QTest::keyClicks(page.form()->orderNumber(), u"1002"_s);
    page.form()->reason()->setCurrentIndex(0);
    page.form()->store();
    settle();
    ASSERT_EQ(page.list()->model()->rowCount(), 1);
    CaseCard* card = page.card();
    ASSERT_TRUE(bool(card->shown().id));
    card->closeOrReopen();
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad) << "not without a decision";
    card->resolution()->setCurrentIndex(2); // replaced
    QTest::keyClicks(card->answer(), u"Nowy kubek w drodze"_s);
    card->saveLetterTo(filePath(u"letter.pdf"_s));
    const QString letter = QString::fromUtf8(outputOf(u"pdftotext"_s, {filePath(u"letter.pdf"_s), u"-"_s}));
    EXPECT_TRUE(letter.contains(u"Nowy kubek w drodze"_s)) << letter.toStdString();
    card->closeOrReopen();
    settle();
    const CaseDesk desk(*window().shop());
    EXPECT_TRUE(desk.find(CaseWork::Open).empty());
    ASSERT_EQ(desk.find(CaseWork::Closed).size(), 1U);
    EXPECT_EQ(desk.caseFile(desk.find(CaseWork::Closed).front())->resolution, CaseFile::Resolution::Replacement);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Ten notes for ten orders, as the program really writes them: resources/notes/EXAMPLES.md. The test compares the page
// with what is written now; KOKARDA_WRITE_EXAMPLES=1 writes the page anew.
#include "models/services/notes/notewriter.h"
#include "tests/support/printers.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

struct Example
{
    QString about;
    NoteFacts facts;
    NoteOptions options;
    QString gift;
};

Example example(const QString& about, const QString& language, const QString& name, const QString& category, int pieces)
{
    Example example;
    example.about = about;
    example.facts.language = language;
    example.facts.recipient.name = name;
    example.facts.category = category;
    example.facts.pieces = pieces;
    example.facts.packingDay = QDate(2026, 10, 7);
    example.facts.orderDay = QDate(2026, 10, 5);
    example.options.signature = language == u"pl"_s ? u"Ania z Kubkarni"_s : u"Ania at Kubkarnia"_s;
    example.options.seed = static_cast<quint64>(about.size());
    return example;
}

std::vector<Example> polishExamples()
{
    Example first = example(u"A first order, one mug"_s, u"pl"_s, u"ANNA KOWALSKA"_s, u"mugs"_s, 1);
    first.facts.orderNumber = 1;
    first.gift = u"herbata lipowa"_s;
    Example third =
        example(u"A third order, two books; the order before was mugs"_s, u"pl"_s, u"marek nowak"_s, u"books"_s, 2);
    third.facts.orderNumber = 3;
    third.facts.previousCategory = u"mugs"_s;
    Example back = example(u"Back after a year, clothes, formal"_s, u"pl"_s, u"Piotr Wiśniewski"_s, u"clothes"_s, 1);
    back.facts.recipient.addressForm = AddressForm::Formal;
    back.facts.orderNumber = 2;
    back.facts.daysSinceLast = 380;
    Example couple =
        example(u"A couple, things for the home, sent abroad"_s, u"pl"_s, u"Anna i Jan Kowalscy"_s, u"home"_s, 4);
    couple.facts.abroad = true;
    Example complaint = example(u"After a complaint, toys"_s, u"pl"_s, u"Zuzia Lis"_s, u"toys"_s, 5);
    complaint.facts.complaintBefore = true;
    complaint.facts.orderNumber = 4;
    Example birthday = example(u"A birthday in three days, stationery"_s, u"pl"_s, u"Krzysiek"_s, u"stationery"_s, 1);
    birthday.facts.daysToBirthday = 3;
    Example gift = example(u"A present, opened by somebody else"_s, u"pl"_s, u"Nikola Zielińska"_s, u"cosmetics"_s, 2);
    gift.facts.isGift = true;
    gift.facts.orderDay = QDate();
    return {first, third, back, couple, complaint, birthday, gift};
}

std::vector<Example> englishExamples()
{
    Example town = example(u"A guest order without a known category"_s, u"en"_s, u"Alex Smith"_s, {}, 0);
    town.facts.city = u"Bristol"_s;
    Example tenth = example(u"A tenth order, food, in December"_s, u"en"_s, u"JOHN MILLER"_s, u"food"_s, 3);
    tenth.facts.orderNumber = 10;
    tenth.facts.packingDay = QDate(2026, 12, 9);
    tenth.gift = u"a jar of honey"_s;
    Example late =
        example(u"A firm that ordered a book late on a Saturday"_s, u"en"_s, u"Smith & Sons Ltd"_s, u"books"_s, 1);
    late.facts.orderDay = QDate(2026, 10, 3);
    late.facts.orderTime = QTime(23, 10);
    late.facts.hasRemark = true;
    return {town, tenth, late};
}

QString quoted(const QString& text)
{
    return u"> "_s + QString(text).replace(u"\n"_s, u"  \n> "_s) + u"\n"_s;
}

QString page()
{
    QString page = u"# Ten notes for ten orders\n\nWritten by the program itself; a test keeps this page true. "
                   "The gift's own card is shown where a gift goes along.\n"_s;
    std::vector<Example> examples = polishExamples();
    const std::vector<Example> english = englishExamples();
    examples.insert(examples.end(), english.begin(), english.end());
    int number = 0;
    for (const Example& each : examples) {
        const WrittenNote note = writeNote(each.facts, suppliedNoteBlocks(), each.options);
        page += u"\n## %1. %2\n\n%3"_s.arg(QString::number(++number), each.about, quoted(note.text));
        if (!each.gift.isEmpty())
            page += u"\nGift card: %1\n"_s.arg(giftCardLine(each.facts, each.gift));
    }
    return page;
}

} // namespace

TEST(NoteExamples, AreWhatTheProgramWrites)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR "/resources/notes/EXAMPLES.md"));
    if (qEnvironmentVariableIsSet("KOKARDA_WRITE_EXAMPLES")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(page().toUtf8());
        return;
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), page());
}

} // namespace kokarda

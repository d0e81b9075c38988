// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notewriter.h"

#include "models/services/notes/notecheck.h"
#include "tests/support/printers.h"

#include <QSet>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

NoteFacts facts(const QString& name = u"Anna Kowalska"_s)
{
    NoteFacts facts;
    facts.language = u"pl"_s;
    facts.recipient.name = name;
    facts.category = u"mugs"_s;
    facts.pieces = 1;
    facts.orderNumber = 1;
    facts.city = u"Kraków"_s;
    facts.orderDay = QDate(2026, 10, 3);
    facts.packingDay = QDate(2026, 10, 5);
    return facts;
}

WrittenNote write(const NoteFacts& of, const NoteOptions& options = {})
{
    return writeNote(of, suppliedNoteBlocks(), options);
}

NoteBlock block(const char16_t* key, NotePart part, const char16_t* text, std::vector<NoteCondition> when = {})
{
    return {QString::fromUtf16(key), u"pl"_s, part, std::move(when), {}, QString::fromUtf16(text)};
}

} // namespace

TEST(NoteWriter, GreetsThanksAndSaysOneTrueThing)
{
    NoteOptions options;
    options.signature = u"Ania z Kubkarni"_s;
    const WrittenNote note = write(facts(), options);
    const QStringList lines = note.text.split(u'\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines.at(0), u"Droga Anno,"_s);
    EXPECT_TRUE(lines.at(1).at(0).isLower() || lines.at(1).startsWith(u"Tw"_s)) << lines.at(1).toStdString();
    EXPECT_EQ(lines.at(3), u"Ania z Kubkarni"_s);
    EXPECT_TRUE(note.personal);
    EXPECT_LE(note.words, 60);
    EXPECT_EQ(note.words, wordCount(note.text));
    EXPECT_FALSE(note.templateName.isEmpty());
}

TEST(NoteWriter, WritesTheSameNoteForTheSameSeed)
{
    NoteOptions options;
    options.seed = 42;
    EXPECT_EQ(write(facts(), options), write(facts(), options));
    QSet<QString> texts;
    for (quint64 seed = 0; seed < 20; ++seed) {
        options.seed = seed;
        texts.insert(write(facts(), options).text);
    }
    EXPECT_GT(texts.size(), 5);
}

TEST(NoteWriter, BeginsWithACapitalAfterAnExclamationMark)
{
    const WrittenNote note = write(facts(u"Firma Kubek Sp. z o.o."_s));
    EXPECT_TRUE(note.text.startsWith(u"Dzień dobry!\n"_s)) << note.text.toStdString();
    EXPECT_TRUE(note.text.section(u'\n', 1, 1).at(0).isUpper());
}

TEST(NoteWriter, SpeaksToACoupleAndAFirmInThePlural)
{
    for (quint64 seed = 0; seed < 40; ++seed) {
        NoteOptions options;
        options.seed = seed;
        const QString text = write(facts(u"Anna i Jan Kowalscy"_s), options).text;
        for (const auto& word : {u"Twoj"_s, u"Twój"_s, u" Ci "_s, u"Pani "_s, u"Pana "_s, u"zaglądasz"_s, u"napisz"_s})
            EXPECT_FALSE(text.contains(word)) << text.toStdString();
    }
}

TEST(NoteWriter, SpeaksFormallyByGender)
{
    NoteFacts jan = facts(u"Jan Nowak"_s);
    jan.recipient.addressForm = AddressForm::Formal;
    for (quint64 seed = 0; seed < 40; ++seed) {
        NoteOptions options;
        options.seed = seed;
        const QString text = write(jan, options).text;
        EXPECT_TRUE(text.startsWith(u"Szanowny Panie Janie,\n"_s)) << text.toStdString();
        EXPECT_FALSE(text.contains(u"Twoj"_s) || text.contains(u"Pani "_s) || text.contains(u"Państw"_s))
            << text.toStdString();
    }
}

TEST(NoteWriter, NeverRepeatsASentenceWhileAnotherIsLeft)
{
    NoteFacts loyal = facts();
    NoteOptions options;
    QStringList sent;
    for (int order = 1; order <= 3; ++order) {
        loyal.orderNumber = order;
        options.seed = static_cast<quint64>(order);
        options.sentBefore = sent;
        const WrittenNote note = write(loyal, options);
        for (const QString& key : note.keys)
            EXPECT_FALSE(sent.contains(key)) << "order " << order << " repeats " << key.toStdString();
        sent += note.keys;
    }
}

TEST(NoteWriter, RepeatsTheOldestSentenceWhenNoneIsLeft)
{
    const std::vector<NoteBlock> blocks{block(u"a", NotePart::Wish, u"Niech służy."),
                                        block(u"b", NotePart::Wish, u"Wszystkiego dobrego.")};
    NoteOptions options;
    options.sentBefore = QStringList{u"b"_s, u"a"_s};
    EXPECT_EQ(writeNote(facts(), blocks, options).keys, QStringList{u"b"_s});
}

TEST(NoteWriter, LeavesASentenceOutRatherThanAHoleInIt)
{
    const std::vector<NoteBlock> blocks{block(u"nth", NotePart::Fact, u"To już {nth} zamówienie."),
                                        block(u"title", NotePart::Fact, u"W środku {title}."),
                                        block(u"odd", NotePart::Wish, u"Niech {nothing}."),
                                        block(u"gender", NotePart::Wish, u"Dla {g:Pani|Pana}.")};
    const WrittenNote note = writeNote(facts(), blocks, {});
    EXPECT_TRUE(note.keys.isEmpty()) << note.text.toStdString();
    EXPECT_FALSE(note.personal);
    EXPECT_EQ(note.text, u"Droga Anno,"_s);
}

TEST(NoteWriter, KeepsTheNumberOfWords)
{
    for (const int limit : {12, 20, 30, 45, 60}) {
        NoteOptions options;
        options.maxWords = limit;
        options.signature = u"Ania"_s;
        const WrittenNote note = write(facts(), options);
        EXPECT_LE(note.words, limit);
    }
}

TEST(NoteWriter, DoesNotSayTheSameThingTwice)
{
    NoteFacts loyal = facts();
    loyal.orderNumber = 10;
    for (quint64 seed = 0; seed < 60; ++seed) {
        NoteOptions options;
        options.seed = seed;
        const WrittenNote note = write(loyal, options);
        int ofOrderNumber = 0;
        for (const QString& key : note.keys)
            ofOrderNumber += key.startsWith(u"fact.nth"_s) || key == u"fact.tenth"_s ? 1 : 0;
        EXPECT_LE(ofOrderNumber, 1) << note.text.toStdString();
    }
}

TEST(NoteWriter, PutsTheRareFactBeforeTheCommonOne)
{
    NoteFacts after = facts();
    after.orderNumber = 4;
    after.complaintBefore = true;
    EXPECT_TRUE(write(after).templateName.startsWith(u"fact.complaint"_s));
    NoteFacts birthday = facts();
    birthday.daysToBirthday = 3;
    EXPECT_EQ(write(birthday).templateName, u"fact.birthday"_s);
    birthday.daysToBirthday = 40;
    EXPECT_NE(write(birthday).templateName, u"fact.birthday"_s);
}

TEST(NoteWriter, WishesWellForOneOfTwoDaysThatAreClose)
{
    NoteFacts both = facts();
    both.daysToBirthday = 3;
    both.daysToNameDay = 5;
    NoteOptions options;
    bool isEither = false;
    for (options.seed = 0; options.seed < 30; ++options.seed) {
        const QString text = write(both, options).text;
        EXPECT_FALSE(text.contains(u"urodzin"_s) && text.contains(u"imienin"_s)) << text.toStdString();
        isEither = isEither || text.contains(u"urodzin"_s) || text.contains(u"imienin"_s);
    }
    EXPECT_TRUE(isEither);
}

TEST(NoteWriter, SpeaksToWhoeverUnpacksAGift)
{
    NoteFacts gift = facts(u"Jan Nowak"_s);
    gift.isGift = true;
    gift.orderNumber.reset();
    const WrittenNote note = write(gift);
    EXPECT_TRUE(note.text.startsWith(u"Drogi Janie,\n"_s));
    EXPECT_TRUE(note.text.contains(u"prezent"_s));
    EXPECT_FALSE(note.text.contains(u"amówieni"_s)) << note.text.toStdString();
}

TEST(NoteWriter, WritesEnglishWhereNoBlockSpeaksTheLanguage)
{
    NoteFacts german = facts(u"Jürgen Schmidt"_s);
    german.language = u"de"_s;
    const WrittenNote note = write(german);
    EXPECT_EQ(note.language, u"en"_s);
    EXPECT_TRUE(note.text.startsWith(u"Dear Jürgen,\n"_s)) << note.text.toStdString();
}

TEST(NoteWriter, SaysWhichSentenceWouldFitEveryCustomer)
{
    const std::vector<NoteBlock> blocks{block(u"thanks", NotePart::Opening, u"Dziękujemy."),
                                        block(u"city", NotePart::Fact, u"Kierunek: {city}.")};
    const WrittenNote note = writeNote(facts(), blocks, {});
    ASSERT_EQ(note.sentences.size(), 2u);
    EXPECT_FALSE(note.sentences.at(0).personal);
    EXPECT_TRUE(note.sentences.at(0).why.contains(u"every customer"_s));
    EXPECT_TRUE(note.sentences.at(1).personal);
    EXPECT_TRUE(note.personal);
}

TEST(NoteCheck, ReadsATypedNote)
{
    EXPECT_EQ(personalReason(u"Droga Anno,\ndziękujemy za zakupy.\nAnia"_s, facts(), u"pl"_s), QString());
    EXPECT_TRUE(personalReason(u"Droga Anno,\ndziękujemy za zakupy. Mamy nadzieję, że kubek posłuży długo.\nAnia"_s, facts(), u"pl"_s)
                    .contains(u"kubek"_s));
}

TEST(NoteCheck, TheShopsOwnNameMakesNoNotePersonal)
{
    const QString signature = u"Ania i cały zespół, Kubek i Kartka"_s;
    const QString text = u"Droga Anno,\ndziękujemy za zakupy.\n"_s + signature;
    EXPECT_FALSE(personalReason(text, facts(), u"pl"_s).isEmpty()) << "a long signature by itself looks like a sentence";
    EXPECT_EQ(personalReason(text + u'\n', facts(), u"pl"_s, signature), QString());
    EXPECT_FALSE(personalReason(u"Kubek czeka.\n"_s + signature, facts(), u"pl"_s, signature).isEmpty());
}

TEST(NoteCheck, NamesTheWholeWordThatMakesASentencePersonal)
{
    NoteFacts order = facts();
    order.orderNumber = 7;
    EXPECT_EQ(personalReason(u"Droga Anno,\nto już siódme zamówienie.\nAnia"_s, order, u"pl"_s), u"It speaks of “siódme”."_s);
}

TEST(NoteCheck, SaysOnceWhatTheWholeNoteSpeaksOf)
{
    NoteFacts order = facts();
    order.orderNumber = 7;
    const QString text = u"Droga Anno,\nto już siódme zamówienie. Kubek czeka. Niech ten kubek cieszy!\nAnia"_s;
    EXPECT_EQ(personalReason(text, order, u"pl"_s), u"It speaks of “siódme”, “Kubek”."_s);
    EXPECT_EQ(personalReason(u"Droga Anno,\ndziękujemy za zakupy.\nAnia"_s, order, u"pl"_s), QString());
}

TEST(GiftCard, NamesTheGoodsItComesWith)
{
    NoteFacts order = facts();
    EXPECT_EQ(giftCardLine(order, u"herbata lipowa"_s), u"Drobiazg do nowego kubka: herbata lipowa"_s);
    order.pieces = 3;
    EXPECT_EQ(giftCardLine(order, {}), u"Drobiazg do nowych kubków"_s);
    order.category = QString();
    EXPECT_EQ(giftCardLine(order, u"zakładka"_s), u"Drobiazg do tego zamówienia: zakładka"_s);
    order.language = u"en"_s;
    order.category = u"books"_s;
    order.pieces = 1;
    EXPECT_EQ(giftCardLine(order, u"a %1 bookmark"_s), u"A little something for your new book: a %1 bookmark"_s);
}

} // namespace kokarda

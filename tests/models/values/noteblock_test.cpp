// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/noteblock.h"

#include "models/values/names/phrases.h"
#include "models/values/notecondition.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;
using Kind = NoteCondition::Kind;

namespace {

NoteBlock only(const QString& text)
{
    const ParsedBlocks parsed = parseNoteBlocks(text, u"pl"_s);
    EXPECT_TRUE(parsed.problems.empty());
    return parsed.blocks.size() == 1 ? parsed.blocks.front() : NoteBlock{};
}

NoteCondition condition(const QString& words)
{
    const NoteBlock block = only(u"[x]\nwhen: "_s + words + u"\nTekst."_s);
    return block.when.size() == 1 ? block.when.front() : NoteCondition{};
}

} // namespace

TEST(NoteBlocks, AreReadFromPlainText)
{
    const NoteBlock block = only(u"# remark\n\n[wish.mugs]\npart: wish\nwhen: category mugs, order 2 or later\n"
                                 "tone: warm, playful\nNiech kubek\n  dobrze służy.\n"_s);
    EXPECT_EQ(block, (NoteBlock{u"wish.mugs"_s,
                                u"pl"_s,
                                NotePart::Wish,
                                {{Kind::Category, 0, 0, u"mugs"_s}, {Kind::OrderNumber, 2, 0, {}}},
                                {NoteTone::Warm, NoteTone::Playful},
                                u"Niech kubek dobrze służy."_s}));
}

TEST(NoteBlocks, KnowTheirConditionsInPlainWords)
{
    EXPECT_EQ(condition(u"first order"_s), (NoteCondition{Kind::OrderNumber, 1, 1, {}}));
    EXPECT_EQ(condition(u"order 2 to 4"_s), (NoteCondition{Kind::OrderNumber, 2, 4, {}}));
    EXPECT_EQ(condition(u"order 10"_s), (NoteCondition{Kind::OrderNumber, 10, 10, {}}));
    EXPECT_EQ(condition(u"last order at least 180 days ago"_s), (NoteCondition{Kind::LastOrderBefore, 180, 0, {}}));
    EXPECT_EQ(condition(u"customer for at least 1 year"_s), (NoteCondition{Kind::YearsAsCustomer, 1, 0, {}}));
    EXPECT_EQ(condition(u"channel Allegro – mugs"_s), (NoteCondition{Kind::Channel, 0, 0, u"Allegro – mugs"_s}));
    EXPECT_EQ(condition(u"several pieces"_s), (NoteCondition{Kind::Pieces, 2, 0, {}}));
    EXPECT_EQ(condition(u"ordered late in the evening"_s), (NoteCondition{Kind::LateEvening, 0, 0, {}}));
}

TEST(NoteBlocks, SayWhatIsWrongAndWhere)
{
    const ParsedBlocks parsed = parseNoteBlocks(
        u"Luzem.\n[a]\nwhen: order of the phoenix\nTekst.\n[b]\npart: middle\nTekst.\n[c]\n[d]\nDobry tekst."_s,
        u"pl"_s);
    ASSERT_EQ(parsed.blocks.size(), 1u);
    EXPECT_EQ(parsed.blocks.front().key, u"d"_s);
    ASSERT_EQ(parsed.problems.size(), 4u);
    EXPECT_TRUE(parsed.problems.at(0).field.endsWith(u"1"_s));
    EXPECT_TRUE(parsed.problems.at(1).field.endsWith(u"3"_s));
    EXPECT_TRUE(parsed.problems.at(1).message.contains(u"order of the phoenix"_s));
}

TEST(NoteBlocks, AreReplacedAddedAndSwitchedOffByTheShop)
{
    const NoteBlock thanks{u"thanks"_s, u"pl"_s, NotePart::Opening, {}, {}, u"Dziękujemy."_s};
    const NoteBlock other{u"other"_s, u"pl"_s, NotePart::Opening, {}, {}, u"Inaczej."_s};
    NoteTemplate own;
    own.key = u"thanks"_s;
    own.language = u"pl"_s;
    own.text = u"[thanks]\npart: opening\nDzięki wielkie."_s;
    NoteTemplate off = own;
    off.key = u"other"_s;
    off.active = false;
    const auto blocks = withShopTemplates({thanks, other}, {own, off});
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(blocks.front().text, u"Dzięki wielkie."_s);
}

class SuppliedNotes : public testing::TestWithParam<const char*>
{
protected:
    std::vector<NoteBlock> blocks() const
    {
        std::vector<NoteBlock> own;
        for (const NoteBlock& block : suppliedNoteBlocks()) {
            if (block.language == QLatin1String(GetParam()))
                own.push_back(block);
        }
        return own;
    }
};

TEST_P(SuppliedNotes, AreReadWithoutAProblem)
{
    const QDir folder(u":/notes/"_s + QLatin1String(GetParam()));
    for (const QString& name : folder.entryList({u"*.notes"_s})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (const Problem& problem : parseNoteBlocks(QString::fromUtf8(file.readAll()), u"xx"_s).problems)
            ADD_FAILURE() << name.toStdString() << ": " << problem.field.toStdString() << ' '
                          << problem.message.toStdString();
    }
}

TEST_P(SuppliedNotes, AreManyAndForEveryCategory)
{
    EXPECT_GE(blocks().size(), 40u);
    QSet<QString> keys;
    QSet<QString> categories;
    for (const NoteBlock& block : blocks()) {
        EXPECT_FALSE(keys.contains(block.key)) << block.key.toStdString() << " stands twice";
        keys.insert(block.key);
        for (const NoteCondition& each : block.when) {
            if (each.kind == Kind::Category)
                categories.insert(each.word);
        }
    }
    for (const char* category : {"mugs", "books", "home", "clothes", "food", "cosmetics", "toys", "stationery"}) {
        EXPECT_TRUE(categories.contains(QLatin1String(category))) << category;
        EXPECT_FALSE(Phrases::of(QLatin1String(GetParam())).item(QLatin1String(category), 2).isEmpty()) << category;
    }
}

TEST_P(SuppliedNotes, SpeakNeitherOfCouponsNorOfABonus)
{
    static const QRegularExpression forbidden(
        u"rabat|kupon|\\bkod|zniżk|promocj|gratis|bonus|upomin|dorzuc|dołącz|\\bocen|opini|recenzj|gwiazdk|"
        "discount|coupon|voucher|\\bcode|\\bfree\\b|review|\\brat(e|ing)|\\bstars?\\b|\\bsale|\\boffer|http|www"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const NoteBlock& block : blocks())
        EXPECT_FALSE(forbidden.match(block.text).hasMatch())
            << block.key.toStdString() << ": " << block.text.toStdString();
}

TEST_P(SuppliedNotes, HaveOnlySlotsThatExist)
{
    static const QSet<QString> known{u"item"_s, u"item.gen"_s, u"item.acc"_s, u"counted"_s, u"title"_s,
                                     u"nth"_s,  u"years"_s,    u"previous"_s, u"city"_s,    u"weekday"_s};
    for (const NoteBlock& block : blocks()) {
        for (const QString& slot : slotsOf(block.text))
            EXPECT_TRUE(known.contains(slot)) << block.key.toStdString() << ": " << slot.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, SuppliedNotes, testing::Values("pl", "en"),
                         [](const auto& language) { return std::string(language.param); });

TEST(Phrases, CountAsPolishDoes)
{
    const Phrases& polish = Phrases::of(u"pl"_s);
    EXPECT_EQ(polish.counted(u"books"_s, 1), u"1 książkę"_s);
    EXPECT_EQ(polish.counted(u"books"_s, 2), u"2 książki"_s);
    EXPECT_EQ(polish.counted(u"books"_s, 5), u"5 książek"_s);
    EXPECT_EQ(polish.counted(u"books"_s, 12), u"12 książek"_s);
    EXPECT_EQ(polish.counted(u"books"_s, 22), u"22 książki"_s);
    EXPECT_EQ(polish.counted(u"mugs"_s, 112), u"112 kubków"_s);
    EXPECT_EQ(polish.years(1), u"rok"_s);
    EXPECT_EQ(polish.years(3), u"3 lata"_s);
    EXPECT_EQ(polish.years(5), u"5 lat"_s);
    EXPECT_EQ(polish.counted(u"spaceships"_s, 2), QString());
}

TEST(Phrases, CountAsEnglishDoes)
{
    const Phrases& english = Phrases::of(u"en"_s);
    EXPECT_EQ(english.counted(u"mugs"_s, 1), u"1 mug"_s);
    EXPECT_EQ(english.counted(u"mugs"_s, 2), u"2 mugs"_s);
    EXPECT_EQ(english.ordinal(3), u"third"_s);
    EXPECT_EQ(english.ordinal(21), u"21st"_s);
    EXPECT_EQ(english.ordinal(112), u"112th"_s);
    EXPECT_EQ(Phrases::of(u"pl"_s).ordinal(23), u"23."_s);
    EXPECT_TRUE(Phrases::of(u"tlh"_s).isEmpty());
}

} // namespace kokarda

namespace kokarda {

TEST(NoteBlocks, AreWrittenSoThatTheyReadTheSame)
{
    ASSERT_GT(suppliedNoteBlocks().size(), 100u);
    for (const NoteBlock& block : suppliedNoteBlocks()) {
        const ParsedBlocks again = parseNoteBlocks(noteBlockSource(block), block.language);
        ASSERT_TRUE(again.problems.empty()) << noteBlockSource(block).toStdString();
        ASSERT_EQ(again.blocks.size(), 1u);
        ASSERT_EQ(again.blocks.front(), block) << noteBlockSource(block).toStdString();
    }
}

TEST(NoteBlocks, EveryConditionCanBeWritten)
{
    for (const char* words : {"first order", "returning customer", "order 3 or later", "order 2 to 4", "order 3", "last order at most 30 days ago",
             "last order at least 180 days ago", "customer for at least 2 years", "customer for at least 1 year", "category known",
             "category mugs", "one piece", "several pieces", "at least 3 pieces", "same category again", "another category than last time",
             "channel Allegro", "birthday near", "name day near", "after a complaint", "gift order", "value at least 200", "season winter",
             "before Christmas", "new year", "before Easter", "with a remark", "ordered on a weekend", "ordered late in the evening", "abroad"}) {
        const std::optional<NoteCondition> condition = noteConditionFrom(QString::fromLatin1(words));
        ASSERT_TRUE(condition) << words;
        EXPECT_EQ(noteConditionWords(*condition).toStdString(), words);
    }
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/insertguard.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Channel on(const QString& platform)
{
    Channel channel;
    channel.id = ChannelId(1);
    channel.platform = platform;
    return channel;
}

QStringList rulesFor(const QStringList& traits, const QString& platform, const QString& country = {})
{
    QStringList keys;
    for (const InsertFinding& finding : checkInsert(traits, on(platform), country, suppliedInsertRules(), english))
        keys += finding.rule;
    return keys;
}

QStringList traitsOf(const QString& text)
{
    return traitsOfText(text, suppliedInsertRules());
}

struct CardText
{
    QString text;
    QStringList traits;
};

void PrintTo(const CardText& card, std::ostream* out)
{
    *out << card.text.toStdString();
}

class CardTexts : public testing::TestWithParam<CardText>
{
};

QString refusalOf(const QByteArray& json)
{
    try {
        parseInsertRules(json);
    } catch (const RuleError& error) {
        return error.message();
    }
    return {};
}

} // namespace

TEST(InsertRules, AllNameASourceADayAndBothLanguages)
{
    const InsertRules& rules = suppliedInsertRules();
    EXPECT_FALSE(rules.version.isEmpty());
    EXPECT_GE(rules.rules.size(), 7U);
    for (const InsertRule& rule : rules.rules) {
        EXPECT_TRUE(rule.checked.isValid()) << rule.key.toStdString();
        for (const QString& source : rule.sources)
            EXPECT_TRUE(source.startsWith(u"https://"_s)) << rule.key.toStdString();
        EXPECT_FALSE(rule.reason.value(u"pl"_s).isEmpty()) << rule.key.toStdString();
    }
    for (const InsertTrait& trait : rules.traits)
        EXPECT_FALSE(trait.title.value(u"pl"_s).isEmpty()) << trait.key.toStdString();
}

TEST(InsertGuard, BlocksForbiddenGoodsOnAllegroOnly)
{
    for (const QString& trait : {u"alcohol"_s, u"medicine"_s, u"tobacco"_s, u"e_cigarette"_s}) {
        EXPECT_EQ(rulesFor({trait}, u"allegro"_s), QStringList{u"allegro-forbidden-goods@1"_s});
        EXPECT_EQ(rulesFor({trait}, u"shopify"_s), QStringList());
    }
    EXPECT_EQ(rulesFor({}, u"allegro"_s), QStringList());
}

TEST(InsertGuard, KnowsAmazonsRules)
{
    EXPECT_EQ(rulesFor({u"positive_review"_s}, u"amazon"_s), QStringList{u"amazon-positive-review@1"_s});
    EXPECT_EQ(rulesFor({u"review_steering"_s}, u"amazon"_s), QStringList{u"amazon-review-steering@1"_s});
    EXPECT_EQ(rulesFor({u"link"_s}, u"amazon"_s), QStringList{u"amazon-diversion@1"_s});
    EXPECT_EQ(rulesFor({u"review_request"_s}, u"amazon"_s), QStringList()) << "a neutral request is allowed";
    EXPECT_EQ(rulesFor({u"link"_s}, u"shopify"_s), QStringList());
}

TEST(InsertGuard, WarnsOfIncentivisedReviewsEverywhereAndPutsBlocksFirst)
{
    const std::vector<InsertFinding> own = checkInsert({u"review_incentive"_s}, on(u"shopify"_s), u"PL"_s, suppliedInsertRules());
    ASSERT_EQ(own.size(), 1U);
    EXPECT_FALSE(isBlocked(own));
    const std::vector<InsertFinding> amazon = checkInsert({u"review_incentive"_s}, on(u"amazon"_s), u"DE"_s, suppliedInsertRules());
    ASSERT_EQ(amazon.size(), 2U);
    EXPECT_EQ(amazon[0].effect, InsertRule::Effect::Block);
    EXPECT_EQ(amazon[1].effect, InsertRule::Effect::Warn);
}

TEST(InsertGuard, LooksAtTheReceiversCountry)
{
    const QStringList bought{u"positive_review"_s, u"review_incentive"_s};
    EXPECT_TRUE(rulesFor(bought, u"shopify"_s, u"us"_s).contains(u"us-bought-sentiment@1"_s));
    EXPECT_FALSE(rulesFor(bought, u"shopify"_s, u"PL"_s).contains(u"us-bought-sentiment@1"_s));
    EXPECT_FALSE(rulesFor({u"positive_review"_s}, u"shopify"_s, u"US"_s).contains(u"us-bought-sentiment@1"_s))
        << "only both together";
}

TEST(InsertGuard, SpeaksThePersonsLanguage)
{
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    EXPECT_TRUE(checkInsert({u"alcohol"_s}, on(u"allegro"_s), {}, suppliedInsertRules(), polish)
                    .at(0)
                    .reason.contains(u"gratis"_s));
    const QLocale german(QLocale::German, QLocale::Germany);
    EXPECT_TRUE(checkInsert({u"alcohol"_s}, on(u"allegro"_s), {}, suppliedInsertRules(), german)
                    .at(0)
                    .reason.startsWith(u"Allegro forbids"_s));
}

TEST_P(CardTexts, GiveThemselvesAway)
{
    EXPECT_EQ(traitsOf(GetParam().text), GetParam().traits);
}

INSTANTIATE_TEST_SUITE_P(EnglishAndPolish, CardTexts,
    testing::Values(CardText{u"For your new mug: a bag of good tea."_s, {}},
        CardText{u"Dziękujemy! Herbata do nowego kubka."_s, {}},
        CardText{u"Miłego dnia i dobrej zabawy przy układaniu."_s, {}},
        CardText{u"Please leave a review."_s, {u"review_request"_s}},
        CardText{u"Please leave us a 5-star review!"_s, {u"review_request"_s, u"positive_review"_s}},
        CardText{u"Write a review and get a 10% discount."_s, {u"review_request"_s, u"review_incentive"_s}},
        CardText{u"Not happy? Write to us before you leave a review."_s, {u"review_request"_s, u"review_steering"_s}},
        CardText{u"Visit www.kubkarnia.pl"_s, {u"link"_s}},
        CardText{u"Napisz: sklep@kubkarnia.pl"_s, {u"link"_s}},
        CardText{u"Scan the QR code."_s, {u"link"_s}},
        CardText{u"Wystaw nam opinię."_s, {u"review_request"_s}},
        CardText{u"Zostaw pozytywną opinię"_s, {u"review_request"_s, u"positive_review"_s}},
        CardText{u"Poprosimy o pięć gwiazdek"_s, {u"positive_review"_s}},
        CardText{u"Rabat 10% za opinię"_s, {u"review_incentive"_s}},
        CardText{u"Za wystawienie opinii dostaniesz kupon"_s, {u"review_request"_s, u"review_incentive"_s}},
        CardText{u"Zanim wystawisz negatywną opinię, odezwij się."_s, {u"review_request"_s, u"review_steering"_s}}));

TEST(InsertGuard, AsksForAReasonBeforeItIsOverriddenAndRecordsIt)
{
    const std::vector<InsertFinding> findings = checkInsert({u"alcohol"_s}, on(u"allegro"_s), {}, suppliedInsertRules(), english);
    GivenGift given;
    given.gift = GiftId(4);
    EXPECT_THROW(overriding(given, findings, u"   "_s), RuleError);
    const GivenGift recorded = overriding(given, findings, u" the bottle is empty "_s);
    EXPECT_EQ(recorded.overrideReason, u"the bottle is empty"_s);
    EXPECT_EQ(recorded.overriddenRule, u"allegro-forbidden-goods@1"_s);
    EXPECT_EQ(overriding(given, {}, {}), given);
}

TEST(InsertGuard, LetsAWarningPassWithoutAReasonButRecordsIt)
{
    const std::vector<InsertFinding> findings = checkInsert({u"review_incentive"_s}, on(u"shopify"_s), {}, suppliedInsertRules());
    EXPECT_EQ(overriding({}, findings, {}).overriddenRule, u"incentivised-review@1"_s);
}

TEST(InsertRuleFile, IsRefusedWithTheEntryThatIsWrong)
{
    EXPECT_TRUE(refusalOf("{").contains(u"character"_s));
    EXPECT_TRUE(refusalOf(R"({"format": 2})").contains(u"format 1"_s));
    const QByteArray trait = R"({"format": 1, "traits": [{"key": "a", "title": {"en": "a"}}], "rules": [)";
    EXPECT_EQ(refusalOf(trait + "]}"), QString());
    EXPECT_TRUE(refusalOf(trait + R"({"key": "r", "version": 1, "traits": ["b"]}]})").contains(u"“b”"_s));
    EXPECT_TRUE(refusalOf(trait + R"({"key": "r", "traits": ["a"]}]})").contains(u"version"_s));
    EXPECT_TRUE(refusalOf(trait + R"({"key": "r", "version": 1, "traits": ["a"], "effect": "maybe"}]})")
                    .contains(u"“warn” or “block”"_s));
    EXPECT_TRUE(refusalOf(trait + R"({"key": "r", "version": 1, "traits": ["a"], "effect": "warn", "reason": {"en": "x"}}]})")
                    .contains(u"no source"_s));
    EXPECT_TRUE(refusalOf(R"({"format": 1, "traits": [{"key": "a", "title": {"en": "a"}, "patterns": ["("]}]})")
                    .contains(u"a: "_s));
}

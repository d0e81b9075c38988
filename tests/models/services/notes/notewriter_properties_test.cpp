// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of every note, over ten thousand orders with missing facts and hostile names.
#include "models/services/notes/notewriter.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QFile>
#include <gtest/gtest.h>
#include <random>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

class RandomOrders
{
public:
    explicit RandomOrders(unsigned seed)
        : m_random(seed)
    {
        names = {u"Anna"_s,
                 u"JAN KOWALSKI"_s,
                 u"Kuba"_s,
                 u"Nikola"_s,
                 u"Anna i Jan"_s,
                 u"Firma Sp. z o.o."_s,
                 u""_s,
                 u"   "_s,
                 u"{nth}"_s,
                 u"{g:a|b|c}"_s,
                 u"%1 %2"_s,
                 u"Robert'); DROP TABLE"_s,
                 u"<b>Anna</b>"_s,
                 u"\u202Eanna"_s,
                 u"A\u0301nna"_s,
                 u"👩‍👧 Anna"_s,
                 u"null"_s,
                 u"O'Neill Sean"_s,
                 u"Müller Jürgen"_s,
                 u"Анна"_s,
                 QString(3000, u'a'),
                 QString(QChar(0xD800)),
                 u"Anna\nNowak"_s,
                 u"Anna\u0000Nowak"_s,
                 u"Ana Çelik"_s,
                 u"李"_s};
        QFile file(test::sharedSample(u"naughty/blns.txt"_s));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QByteArray& line : file.readAll().split('\n'))
                names << QString::fromUtf8(line);
        }
    }

    NoteFacts next()
    {
        NoteFacts facts;
        facts.language = pick({u"pl"_s, u"en"_s, u"de"_s, u"uk"_s, QString()});
        facts.recipient.name = names.at(number(int(names.size())));
        facts.recipient.vocative = chance(20) ? names.at(number(int(names.size()))) : QString();
        facts.recipient.addressForm = chance(3) ? AddressForm::Formal : AddressForm::Unset;
        facts.isGift = chance(10);
        facts.category = pick({QString(), u"mugs"_s, u"books"_s, u"home"_s, u"clothes"_s, u"food"_s, u"cosmetics"_s,
                               u"toys"_s, u"stationery"_s, u"generic"_s, u"unknown"_s});
        facts.previousCategory = pick({QString(), u"mugs"_s, u"books"_s, u"odd one"_s});
        facts.pieces = number(4) * number(8);
        facts.title = speakableTitle(names.at(number(int(names.size()))));
        facts.city = speakablePlace(names.at(number(int(names.size()))));
        facts.abroad = chance(4);
        facts.hasRemark = chance(4);
        facts.complaintBefore = chance(12);
        if (!chance(3))
            addHistory(facts);
        if (!chance(4))
            addTime(facts);
        return facts;
    }

    NoteOptions options()
    {
        NoteOptions options;
        options.tone = pick({NoteTone::Warm, NoteTone::Formal, NoteTone::Playful});
        options.maxWords = 10 + number(60);
        options.seed = m_random();
        options.signature = pick({QString(), u"Ania"_s, u" Ania  z Kubkarni "_s});
        for (const NoteBlock& block : suppliedNoteBlocks()) {
            if (chance(5))
                options.sentBefore << block.key;
        }
        return options;
    }

private:
    void addHistory(NoteFacts& facts)
    {
        facts.orderNumber = number(30) - 1;
        facts.daysSinceLast = number(700);
        facts.yearsAsCustomer = number(12);
        facts.daysToBirthday = number(366);
        facts.daysToNameDay = number(366);
        facts.value = Money{number(100000), Currency(chance(2) ? u"PLN" : u"JPY")};
    }

    void addTime(NoteFacts& facts)
    {
        facts.orderDay = QDate(2026, 1, 1).addDays(number(365));
        facts.packingDay = facts.orderDay.addDays(number(5));
        if (chance(2))
            facts.orderTime = QTime(number(24), 0);
    }

    template<typename T>
    T pick(std::initializer_list<T> values)
    {
        return *(values.begin() + number(int(values.size())));
    }

    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int oneIn) { return number(oneIn) == 0; }

    std::mt19937 m_random;

public:
    QStringList names;
};

void expectWhole(const WrittenNote& note, const NoteOptions& options)
{
    const QString& text = note.text;
    EXPECT_FALSE(text.contains(u"  "_s));
    EXPECT_FALSE(text.contains(u'{') || text.contains(u'}') || text.contains(u'|') || text.contains(u"%1"_s));
    EXPECT_FALSE(text.contains(u" ."_s) || text.contains(u" ,"_s) || text.contains(u" !"_s) || text.contains(u".."_s));
    EXPECT_FALSE(text.contains(u"„”"_s) || text.contains(u"“”"_s));
    EXPECT_EQ(text, text.trimmed());
    for (const QString& line : text.split(u'\n')) {
        EXPECT_EQ(line, line.simplified());
        EXPECT_FALSE(line.isEmpty());
    }
    EXPECT_EQ(note.words, wordCount(text));
    const int fixed = wordCount(text.section(u'\n', 0, 0)) + wordCount(options.signature);
    EXPECT_LE(note.words, std::max(options.maxWords, fixed));
}

} // namespace

TEST(EveryNote, IsWholeForTenThousandOrdersWithMissingFactsAndNaughtyNames)
{
    RandomOrders orders(20260301);
    for (int i = 0; i < 10000; ++i) {
        const NoteFacts facts = orders.next();
        const NoteOptions options = orders.options();
        const WrittenNote note = writeNote(facts, suppliedNoteBlocks(), options);
        expectWhole(note, options);
        EXPECT_FALSE(giftCardLine(facts, u"herbata"_s).contains(u"  "_s));
        if (testing::Test::HasFailure()) {
            ADD_FAILURE() << "order " << i << ", name " << facts.recipient.name.toStdString() << ":\n"
                          << note.text.toStdString();
            return;
        }
    }
}

TEST(EveryNote, IsPersonalWhereverAFactIsKnown)
{
    RandomOrders orders(7);
    for (int i = 0; i < 2000; ++i) {
        NoteFacts facts = orders.next();
        facts.category = u"mugs"_s;
        facts.pieces = 1 + i % 6;
        NoteOptions options = orders.options();
        options.maxWords = 60;
        const WrittenNote note = writeNote(facts, suppliedNoteBlocks(), options);
        ASSERT_TRUE(note.personal) << note.text.toStdString();
    }
}

} // namespace kokarda

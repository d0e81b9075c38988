// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notewriter.h"

#include "models/services/notes/notecheck.h"
#include "models/services/notes/noterender.h"
#include "models/values/names/phrases.h"
#include "models/values/notecondition.h"

#include <algorithm>
#include <set>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;

// A block that fits, with its sentence ready.
struct Candidate
{
    const NoteBlock* block = nullptr;
    QString sentence;
    std::set<NoteTopic> topics;
    bool personal = false;
    int weight = 0;        ///< of its weightiest topic
    int score = 0;         ///< weight with a little chance
    qsizetype sentAt = -1; ///< place among the sentences sent before, -1: never sent
};

// How much a topic says about this one customer: what is rare goes before what is common.
int weightOf(NoteTopic topic)
{
    switch (topic) {
    case NoteTopic::GiftOrder:
    case NoteTopic::Complaint:
        return 60;
    case NoteTopic::Birthday:
    case NoteTopic::NameDay:
        return 45;
    case NoteTopic::Gap:
        return 30;
    case NoteTopic::OrderNumber:
    case NoteTopic::Loyalty:
    case NoteTopic::Previous:
        return 26;
    case NoteTopic::Category:
    case NoteTopic::Title:
        return 22;
    case NoteTopic::Pieces:
    case NoteTopic::Remark:
    case NoteTopic::Abroad:
        return 18;
    case NoteTopic::City:
        return 14;
    case NoteTopic::Season:
    case NoteTopic::OrderDay:
    case NoteTopic::Value:
    case NoteTopic::Channel:
        break;
    }
    return 8;
}

// What fits every category or a whole season says less than what fits this one.
int weightOf(const NoteCondition& condition)
{
    using Kind = NoteCondition::Kind;
    if (condition.kind == Kind::Category && condition.word.isEmpty())
        return 15;
    const bool occasion = condition.kind == Kind::BeforeChristmas || condition.kind == Kind::NewYear ||
                          condition.kind == Kind::BeforeEaster;
    return occasion ? 30 : weightOf(topicOf(condition.kind));
}

int weightOf(const NoteBlock& block, const std::set<NoteTopic>& topics)
{
    int weight = 0;
    std::set<NoteTopic> ofConditions;
    for (const NoteCondition& condition : block.when) {
        weight = std::max(weight, weightOf(condition));
        ofConditions.insert(topicOf(condition.kind));
    }
    for (const NoteTopic topic : topics) {
        if (!ofConditions.contains(topic))
            weight = std::max(weight, weightOf(topic));
    }
    return weight;
}

// A second fact must be worth its words: the day the order came in is not.
constexpr int worthSecondFact = 14;

bool isHistory(NoteTopic topic)
{
    return topic == NoteTopic::OrderNumber || topic == NoteTopic::Gap || topic == NoteTopic::Loyalty ||
           topic == NoteTopic::Previous;
}

// Two good wishes for two days of the same week read like a form: one of them is said.
bool isCelebration(NoteTopic topic)
{
    return topic == NoteTopic::Birthday || topic == NoteTopic::NameDay;
}

// A number that depends on the seed and the key alone: the same note again for the same order, on every machine.
quint64 mixed(quint64 seed, const QString& key)
{
    quint64 state = seed + 0x9E3779B97F4A7C15ULL;
    for (const QChar sign : key) {
        state ^= sign.unicode();
        state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9ULL;
        state = (state ^ (state >> 27)) * 0x94D049BB133111EBULL;
    }
    return state ^ (state >> 31);
}

bool speaksInTone(const NoteBlock& block, NoteTone tone)
{
    return block.tones.empty() || std::find(block.tones.begin(), block.tones.end(), tone) != block.tones.end();
}

// Chooses sentence after sentence and keeps count of topics and words.
class Composer
{
public:
    Composer(const NoteFacts& facts, const std::vector<NoteBlock>& blocks, const NoteOptions& options)
        : m_language(noteLanguage(facts.language, blocks))
        , m_options(options)
    {
        GreetingOptions greeting;
        greeting.language = m_language;
        greeting.tone = options.tone;
        greeting.corrections = options.corrections;
        m_greeting = greetCustomer(facts.recipient, greeting);
        NoteTone tone = facts.recipient.addressForm == AddressForm::Formal ? NoteTone::Formal : options.tone;
        // A couple or a firm cannot be spoken to as one friend.
        if (m_greeting.confidence == Confidence::neutral && !m_greeting.onePerson)
            tone = NoteTone::Formal;
        for (const NoteBlock& block : blocks)
            consider(block, facts, tone);
        m_words = wordCount(salutationLine(m_greeting, m_language)) + wordCount(options.signature);
    }

    WrittenNote write()
    {
        choose(NotePart::Fact, true);
        choose(NotePart::Closing, false);
        // Every other note names the goods in a fact of their own, the rest when it says thank you.
        const bool factFirst = m_options.seed % 2 == 0;
        if (factFirst)
            choose(NotePart::Fact, true, worthSecondFact);
        choose(NotePart::Opening, false);
        choose(NotePart::Wish, false);
        if (!factFirst && m_words < m_options.maxWords * 3 / 4)
            choose(NotePart::Fact, true, worthSecondFact);
        if (std::none_of(m_chosen.begin(), m_chosen.end(), [](const Candidate& each) { return each.personal; }))
            choose(NotePart::Opening, true);
        return assembled();
    }

private:
    void consider(const NoteBlock& block, const NoteFacts& facts, NoteTone tone)
    {
        if (block.language != m_language || !speaksInTone(block, tone) || !fits(block, facts))
            return;
        const auto sentence = rendered(block, facts, m_language, m_greeting.gender);
        if (!sentence)
            return;
        Candidate candidate{&block, *sentence, topicsOf(block)};
        for (const NoteTopic topic : candidate.topics)
            candidate.personal = candidate.personal || isPersonal(topic);
        candidate.weight = weightOf(block, candidate.topics);
        candidate.score = candidate.weight + static_cast<int>(candidate.topics.size());
        candidate.score += static_cast<int>(mixed(m_options.seed, block.key) % 12);
        candidate.sentAt = m_options.sentBefore.lastIndexOf(block.key);
        m_candidates.push_back(std::move(candidate));
    }

    bool isFree(const Candidate& candidate) const
    {
        // A wish may come back to the goods; everything else is said once, and so is the customer's history.
        for (const NoteTopic topic : candidate.topics) {
            const bool mayReturn = topic == NoteTopic::GiftOrder ||
                                   (candidate.block->part == NotePart::Wish && topic == NoteTopic::Category);
            const bool said = isHistory(topic)  ? std::any_of(m_topics.begin(), m_topics.end(), isHistory)
                : isCelebration(topic) ? std::any_of(m_topics.begin(), m_topics.end(), isCelebration)
                                       : m_topics.contains(topic);
            if (said && !mayReturn)
                return false;
        }
        return m_words + wordCount(candidate.sentence) <= m_options.maxWords;
    }

    int valueOf(const Candidate& candidate) const
    {
        const bool repeatsGoods =
            m_topics.contains(NoteTopic::Category) && candidate.topics.contains(NoteTopic::Category);
        return candidate.score - (repeatsGoods ? 10 : 0);
    }

    // Never sent goes before sent, sent long ago before sent lately, then what says most.
    bool isBetter(const Candidate& a, const Candidate& b) const
    {
        if (a.sentAt != b.sentAt)
            return a.sentAt < b.sentAt;
        return valueOf(a) != valueOf(b) ? valueOf(a) > valueOf(b) : a.block->key < b.block->key;
    }

    void choose(NotePart part, bool personal, int minimumWeight = 0)
    {
        const Candidate* best = nullptr;
        for (const Candidate& candidate : m_candidates) {
            const bool wanted =
                candidate.block->part == part && (!personal || candidate.personal) && candidate.weight >= minimumWeight;
            if (minimumWeight > 0 && candidate.sentAt >= 0)
                continue; // what is not needed is not said a second time
            if (wanted && !isChosen(candidate) && isFree(candidate) && (!best || isBetter(candidate, *best)))
                best = &candidate;
        }
        if (!best)
            return;
        m_chosen.push_back(*best);
        m_topics.insert(best->topics.begin(), best->topics.end());
        m_words += wordCount(best->sentence);
    }

    bool isChosen(const Candidate& candidate) const
    {
        return std::any_of(m_chosen.begin(), m_chosen.end(),
                           [&](const Candidate& each) { return each.block == candidate.block; });
    }

    WrittenNote assembled()
    {
        WrittenNote note;
        note.language = m_language;
        note.greeting = m_greeting;
        note.templateName = m_chosen.empty() ? QString() : m_chosen.front().block->key;
        std::stable_sort(m_chosen.begin(), m_chosen.end(),
                         [](const Candidate& a, const Candidate& b) { return a.block->part < b.block->part; });
        QStringList body;
        QString closing;
        for (const Candidate& each : m_chosen) {
            const QString why = each.personal ? topicReason(each.topics) : impersonalReason();
            note.sentences.push_back({each.sentence, each.block->key, each.personal, why});
            note.keys << each.block->key;
            note.personal = note.personal || each.personal;
            if (each.block->part == NotePart::Closing)
                closing = each.sentence;
            else
                body << each.sentence;
        }
        QString paragraph = body.join(u' ');
        if (!paragraph.isEmpty() && continuesInSmallLetters(m_greeting, m_language) && !startsWithAddress(paragraph))
            paragraph[0] = paragraph.at(0).toLower();
        QStringList lines{salutationLine(m_greeting, m_language), paragraph, closing, m_options.signature.simplified()};
        lines.removeAll(QString());
        note.text = lines.join(u'\n');
        note.words = wordCount(note.text);
        return note;
    }

    // "Twoje", "Pani", "Państwa" and quotation marks keep their capital in a letter.
    static bool startsWithAddress(const QString& text)
    {
        static const QStringList words{u"Twoj"_s, u"Twój"_s, u"Ci "_s, u"Tobie"_s,
                                       u"Pani"_s, u"Pan"_s,  u"Ihr"_s, u"Sie "_s};
        return !text.at(0).isLetter() ||
               std::any_of(words.begin(), words.end(), [&](const QString& word) { return text.startsWith(word); });
    }

    QString m_language;
    NoteOptions m_options;
    Greeting m_greeting;
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_chosen;
    std::set<NoteTopic> m_topics;
    int m_words = 0;
};

} // namespace

WrittenNote writeNote(const NoteFacts& facts, const std::vector<NoteBlock>& blocks, const NoteOptions& options)
{
    return Composer(facts, blocks, options).write();
}

QString giftCardLine(const NoteFacts& facts, const QString& giftName)
{
    const Phrases& own = Phrases::of(facts.language);
    const Phrases& phrases = own.isEmpty() ? Phrases::of(u"en"_s) : own;
    QString goods = phrases.withNew(facts.category, facts.pieces);
    if (goods.isEmpty())
        goods = phrases.withNew(u"generic"_s, 1);
    const QString gift = giftName.simplified();
    return gift.isEmpty() ? phrases.giftLine(false).arg(goods) : phrases.giftLine(true).arg(goods, gift);
}

int wordCount(const QString& text)
{
    int words = 0;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        words += std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isLetterOrNumber(); }) ? 1 : 0;
    return words;
}

QString noteLanguage(const QString& documentLanguage, const std::vector<NoteBlock>& blocks)
{
    const bool spoken = std::any_of(blocks.begin(), blocks.end(),
                                    [&](const NoteBlock& block) { return block.language == documentLanguage; });
    return spoken ? documentLanguage : u"en"_s;
}

} // namespace kokarda

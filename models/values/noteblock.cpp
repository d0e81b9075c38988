// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/noteblock.h"

#include "models/values/names/greeting.h"
#include "models/values/notecondition.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <stdexcept>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;

const std::vector<std::pair<QLatin1String, NotePart>>& partNames()
{
    static const std::vector<std::pair<QLatin1String, NotePart>> parts{{"opening"_L1, NotePart::Opening},
                                                                       {"fact"_L1, NotePart::Fact},
                                                                       {"wish"_L1, NotePart::Wish},
                                                                       {"closing"_L1, NotePart::Closing}};
    return parts;
}

std::optional<NotePart> partFrom(const QString& word)
{
    for (const auto& [name, part] : partNames()) {
        if (word == name)
            return part;
    }
    return std::nullopt;
}

// Reads one block after another; what is wrong with a line is noted with its number.
class Reader
{
public:
    explicit Reader(const QString& language)
        : m_language(language)
    {}

    void line(const QString& raw, int number)
    {
        const QString text = raw.trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            return;
        if (text.startsWith(u'[') && text.endsWith(u']')) {
            finish();
            m_block = NoteBlock{text.mid(1, text.size() - 2).trimmed(), m_language};
            m_startedAt = number;
            return;
        }
        if (!m_block) {
            problem(number, QCoreApplication::translate("Notes", "A block begins with its name in square brackets."));
            return;
        }
        const qsizetype colon = text.indexOf(u':');
        const QString field = colon > 0 ? text.left(colon) : QString();
        if (m_block->text.isEmpty() && (field == "part"_L1 || field == "when"_L1 || field == "tone"_L1))
            this->field(field, text.mid(colon + 1).trimmed(), number);
        else
            m_block->text += m_block->text.isEmpty() ? text : u' ' + text;
    }

    ParsedBlocks result()
    {
        finish();
        return std::move(m_result);
    }

private:
    void field(const QString& name, const QString& value, int number)
    {
        if (name == "part"_L1) {
            const auto part = partFrom(value);
            if (!part)
                problem(number, QCoreApplication::translate("Notes", "A part is opening, fact, wish or closing."));
            else
                m_block->part = *part;
            return;
        }
        for (const QString& word : value.split(u',', Qt::SkipEmptyParts)) {
            if (name == "tone"_L1)
                tone(word.trimmed(), number);
            else
                condition(word.trimmed(), number);
        }
    }

    void tone(const QString& word, int number)
    {
        if (const auto tone = toneFromName(word))
            m_block->tones.push_back(*tone);
        else
            problem(number, QCoreApplication::translate("Notes", "A tone is warm, formal or playful."));
    }

    void condition(const QString& words, int number)
    {
        if (auto condition = noteConditionFrom(words))
            m_block->when.push_back(std::move(*condition));
        else
            problem(number, QCoreApplication::translate("Notes", "The condition “%1” is not known.").arg(words));
    }

    void problem(int number, const QString& message)
    {
        m_result.problems.push_back(
            {QCoreApplication::translate("Notes", "line %1").arg(QString::number(number)), message});
        m_broken = true;
    }

    void finish()
    {
        if (m_block && m_block->text.isEmpty())
            problem(m_startedAt, QCoreApplication::translate("Notes", "The block has no sentence."));
        if (m_block && !m_broken)
            m_result.blocks.push_back(std::move(*m_block));
        m_block.reset();
        m_broken = false;
    }

    QString m_language;
    std::optional<NoteBlock> m_block;
    int m_startedAt = 0;
    bool m_broken = false;
    ParsedBlocks m_result;
};

std::vector<NoteBlock> readSupplied()
{
    std::vector<NoteBlock> blocks;
    const QDir root(u":/notes"_s);
    for (const QString& language : root.entryList(QDir::Dirs, QDir::Name)) {
        const QDir folder(root.filePath(language));
        for (const QString& name : folder.entryList({u"*.notes"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                throw std::logic_error("unreadable resource " + name.toStdString());
            ParsedBlocks parsed = parseNoteBlocks(QString::fromUtf8(file.readAll()), language);
            std::move(parsed.blocks.begin(), parsed.blocks.end(), std::back_inserter(blocks));
        }
    }
    return blocks;
}

std::optional<NoteTopic> topicOfSlot(const QString& slot)
{
    if (slot.startsWith("item"_L1))
        return NoteTopic::Category;
    static const std::vector<std::pair<QLatin1String, NoteTopic>> topics{
        {"counted"_L1, NoteTopic::Pieces},  {"title"_L1, NoteTopic::Title},       {"nth"_L1, NoteTopic::OrderNumber},
        {"years"_L1, NoteTopic::Loyalty},   {"previous"_L1, NoteTopic::Previous}, {"city"_L1, NoteTopic::City},
        {"weekday"_L1, NoteTopic::OrderDay}};
    for (const auto& [name, topic] : topics) {
        if (slot == name)
            return topic;
    }
    return std::nullopt;
}

} // namespace

ParsedBlocks parseNoteBlocks(const QString& text, const QString& language)
{
    Reader reader(language);
    int number = 0;
    for (const QString& line : text.split(u'\n'))
        reader.line(line, ++number);
    return reader.result();
}

QString noteBlockSource(const NoteBlock& block)
{
    QStringList lines{u'[' + block.key + u']'};
    for (const auto& [name, part] : partNames()) {
        if (part == block.part)
            lines << u"part: "_s + name;
    }
    QStringList conditions;
    for (const NoteCondition& condition : block.when)
        conditions << noteConditionWords(condition);
    if (!conditions.isEmpty())
        lines << u"when: "_s + conditions.join(u", "_s);
    QStringList tones;
    for (const NoteTone tone : block.tones)
        tones << toneName(tone);
    if (!tones.isEmpty())
        lines << u"tone: "_s + tones.join(u", "_s);
    return (lines << block.text).join(u'\n');
}

const std::vector<NoteBlock>& suppliedNoteBlocks()
{
    static const std::vector<NoteBlock> blocks = readSupplied();
    return blocks;
}

std::vector<NoteBlock> withShopTemplates(std::vector<NoteBlock> blocks, const std::vector<NoteTemplate>& templates)
{
    for (const NoteTemplate& own : templates) {
        std::erase_if(blocks,
                      [&](const NoteBlock& block) { return block.key == own.key && block.language == own.language; });
        if (!own.active)
            continue;
        for (NoteBlock& block : parseNoteBlocks(own.text, own.language).blocks) {
            block.key = own.key;
            blocks.push_back(std::move(block));
        }
    }
    return blocks;
}

std::set<NoteTopic> topicsOf(const NoteBlock& block)
{
    std::set<NoteTopic> topics;
    for (const NoteCondition& condition : block.when)
        topics.insert(topicOf(condition.kind));
    for (const QString& slot : slotsOf(block.text)) {
        if (const auto topic = topicOfSlot(slot))
            topics.insert(*topic);
    }
    return topics;
}

bool isPersonal(NoteTopic topic)
{
    return topic != NoteTopic::Season && topic != NoteTopic::Channel && topic != NoteTopic::Value;
}

QStringList slotsOf(const QString& text)
{
    static const QRegularExpression slot(u"\\{([a-z.]+)\\}"_s);
    QStringList names;
    for (auto match = slot.globalMatch(text); match.hasNext();)
        names << match.next().captured(1);
    return names;
}

} // namespace kokarda

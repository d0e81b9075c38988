// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"
#include "models/values/problem.h"

#include <QStringList>
#include <set>
#include <vector>

namespace kokarda {

/// Where a sentence stands in a note.
enum class NotePart
{
    Opening,
    Fact,
    Wish,
    Closing
};

/// What a sentence is about. A note never says two things about one topic.
enum class NoteTopic
{
    Category,
    Title,
    Pieces,
    OrderNumber,
    Gap,
    Loyalty,
    Previous,
    Birthday,
    NameDay,
    Complaint,
    GiftOrder,
    Remark,
    City,
    Abroad,
    OrderDay,
    Value,
    Season,
    Channel
};

/// One condition of a block, as the words of resources/notes/README.md say it.
struct NoteCondition
{
    enum class Kind
    {
        OrderNumber,
        LastOrderWithin,
        LastOrderBefore,
        YearsAsCustomer,
        Category,
        Pieces,
        SameCategory,
        OtherCategory,
        Channel,
        BirthdayNear,
        NameDayNear,
        AfterComplaint,
        GiftOrder,
        ValueAtLeast,
        Season,
        BeforeChristmas,
        NewYear,
        BeforeEaster,
        Remark,
        Weekend,
        LateEvening,
        Abroad
    };

    Kind kind = Kind::OrderNumber;
    int from = 0;
    int to = 0;   ///< 0: no upper end
    QString word; ///< category key, channel, season

    bool operator==(const NoteCondition&) const = default;
};

/// One sentence of the library with its conditions. Its text has slots in braces; a slot whose fact is missing leaves
/// the whole sentence out.
struct NoteBlock
{
    QString key;
    QString language;
    NotePart part = NotePart::Fact;
    std::vector<NoteCondition> when; ///< all must hold
    std::vector<NoteTone> tones;     ///< empty: fits every tone
    QString text;

    bool operator==(const NoteBlock&) const = default;
};

struct ParsedBlocks
{
    std::vector<NoteBlock> blocks;
    std::vector<Problem> problems; ///< field: "line 12"

    bool operator==(const ParsedBlocks&) const = default;
};

/// Reads blocks from the text format of resources/notes/README.md. A block with a problem is left out.
ParsedBlocks parseNoteBlocks(const QString& text, const QString& language);

/// The text that parseNoteBlocks() reads as this block.
QString noteBlockSource(const NoteBlock& block);

/// The supplied blocks of all languages (resources/notes/<language>/*.notes).
const std::vector<NoteBlock>& suppliedNoteBlocks();

/// The supplied blocks with the shop's own: a template with a supplied block's key replaces it, an inactive one takes
/// it away, a new key is added.
std::vector<NoteBlock> withShopTemplates(std::vector<NoteBlock> blocks, const std::vector<NoteTemplate>& templates);

/// What a block speaks about, by its conditions and slots.
std::set<NoteTopic> topicsOf(const NoteBlock& block);

/// True where a topic is a fact of this one customer or order; season, channel and value fit many.
bool isPersonal(NoteTopic topic);

/// The slots of a text: "{nth}" → "nth"; variants by number or gender ("{n:a|b}") are not among them.
QStringList slotsOf(const QString& text);

} // namespace kokarda

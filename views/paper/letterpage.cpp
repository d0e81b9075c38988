// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/letterpage.h"

#include "views/paper/dochead.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

/// A measure that the eye can follow: about seventy letters.
qreal measureOf(const SlipStyle& style)
{
    return std::min(style.content.width(), mm(150));
}

Section paragraph(const QString& text, const Style& type, qreal before, const SlipStyle& style)
{
    Section section;
    for (const QString& part : cleanedLines(text).split(u'\n')) {
        for (const TextLine& line : wrapped(part, type, measureOf(style))) {
            Piece piece;
            piece.before = section.pieces.empty() ? before : 0;
            piece.height = placeParagraph(piece.marks, {line}, type, {0, 0});
            section.pieces.push_back(std::move(piece));
        }
    }
    return section;
}

Section itemTable(const LetterItems& items, const QString& language, const SlipStyle& style)
{
    std::vector<Row> rows;
    for (const LetterItem& item : items.rows)
        rows.push_back({{Cell::Kind::Words, cleaned(item.title), cleaned(item.remark), false},
            {Cell::Kind::Words, item.pieces > 0 ? QString::number(item.pieces) : QString(), {}, false},
            {Cell::Kind::Words, cleaned(item.outcome), {}, false}});
    return table({{word(Word::Item, language), 0, Align::Left}, {word(Word::Quantity, language), mm(style.wide ? 16 : 10), Align::Right},
                     {cleaned(items.outcomeHeading), mm(style.wide ? 40 : 22), Align::Right}},
        rows, style);
}

} // namespace

std::vector<Page> letterPages(const Letter& letter, const Look& look, const PaperOptions& options)
{
    DocumentHead head;
    head.title = cleaned(look.name);
    for (const QString& line : look.sender.labelLines(look.sender.country) + QStringList{look.email})
        head.facts << cleaned(line);
    head.facts.removeAll(QString());
    head.facts.removeAll(head.title); // the sender's name stands above already
    for (const QString& line : letter.to.labelLines(look.sender.country))
        head.side << cleaned(line);
    auto [flowed, style] = composed(look, options, [&](const SlipStyle& tried) {
        const Frame frame = frameOf(tried, [&](int page) { return documentHead(head, tried, page); });
        std::vector<Section> sections{paragraph(dateText(letter.day, letter.language), tried.body, tried.gap * 2, tried),
            paragraph(letter.subject, tried.strong, tried.gap * 2, tried)};
        for (qsizetype i = 0; i < letter.paragraphs.size(); ++i) {
            if (i == letter.items.after && !letter.items.rows.empty()) {
                for (Piece& line : sections.back().pieces)
                    line.keepWithNext = true;
                sections.push_back(itemTable(letter.items, letter.language, tried));
            }
            sections.push_back(paragraph(letter.paragraphs[i], tried.body, tried.gap, tried));
        }
        return flow(frame, sections);
    });
    return withFeet(std::move(flowed), style, {letter.language, cleaned(look.name), {}, {}});
}

} // namespace kokarda::paper

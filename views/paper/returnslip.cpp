// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/returnslip.h"

#include "views/paper/dochead.h"
#include "views/paper/slipparts.h"
#include "views/paper/table.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

Section itemsToReturn(const SlipDocument& document, const SlipStyle& style)
{
    const QString& language = document.language;
    std::vector<Row> rows;
    for (const SlipLine& line : document.lines) {
        if (line.quantity == 0)
            continue;
        QStringList sub{line.variant, line.sku};
        sub.removeAll(QString());
        rows.push_back({{Cell::Kind::Tick, {}, {}, false},
            {Cell::Kind::Words, line.title, sub.join(u" · "_s), false},
            {Cell::Kind::Field, {}, {}, false},
            {Cell::Kind::Field, {}, {}, false}});
    }
    return table({{{}, mm(style.wide ? 4 : 3.8), Align::Left},
                     {word(Word::Item, language), 0, Align::Left},
                     {word(Word::Quantity, language), mm(style.wide ? 16 : 11), Align::Left},
                     {word(Word::ReturnReason, language).section(u' ', 0, 0), mm(style.wide ? 22 : 13), Align::Left}},
        rows, style);
}

Section introduction(const SlipDocument& document, const SlipStyle& style)
{
    Section intro;
    for (const TextLine& line : wrapped(word(Word::ReturnIntro, document.language), style.body,
             std::min(style.content.width(), mm(130)))) {
        Piece piece;
        piece.before = intro.pieces.empty() ? style.gap : 0;
        piece.height = placeParagraph(piece.marks, {line}, style.body, {0, 0});
        intro.pieces.push_back(std::move(piece));
    }
    return intro;
}

// The numbered reasons, in two columns where there is room; never apart from each other.
Section reasons(const SlipDocument& document, const SlipStyle& style)
{
    Section section;
    const QStringList texts = returnReasons(document.language);
    const int columns = style.wide ? 2 : 1;
    const qreal width = (style.content.width() - mm(6) * (columns - 1)) / columns;
    Piece title;
    title.before = style.gap * 1.2;
    title.height = placeParagraph(title.marks, {fitted(word(Word::ReturnReason, document.language), style.label,
        style.content.width())}, style.label, {0, 0}) + mm(0.8);
    title.keepWithNext = true;
    section.pieces.push_back(std::move(title));
    const qsizetype perColumn = (texts.size() + columns - 1) / columns;
    for (qsizetype row = 0; row < perColumn; ++row) {
        Piece piece;
        for (int column = 0; column < columns; ++column) {
            const qsizetype index = row + column * perColumn;
            if (index >= texts.size())
                continue;
            const qreal left = column * (width + mm(6));
            place(piece.marks, fitted(QString::number(index + 1), style.strong, mm(5)), style.strong,
                {left, ascentOf(style.strong)});
            piece.height = std::max(piece.height, placeParagraph(piece.marks,
                wrapped(texts[index], style.body, width - mm(6), 2), style.body, {left + mm(6), 0}));
        }
        piece.height += mm(0.6);
        piece.keepWithNext = row + 1 < perColumn;
        section.pieces.push_back(std::move(piece));
    }
    return section;
}

// Refund or exchange, and a line to sign on.
Section wishes(const SlipDocument& document, const SlipStyle& style)
{
    Section section;
    Piece piece;
    piece.before = style.gap;
    const qreal width = style.content.width();
    const qreal option = mm(6);
    qreal y = placeParagraph(piece.marks, {fitted(word(Word::ReturnWish, document.language), style.label, width)},
        style.label, {0, 0}) + mm(0.8);
    for (const Word wish : {Word::Refund, Word::Exchange}) {
        placeTick(piece.marks, style, {0, y});
        y += placeParagraph(piece.marks, wrapped(word(wish, document.language), style.body, width * 0.5, 2),
            style.body, {option, y}) + mm(0.8);
    }
    const qreal signature = std::min(width * 0.42, mm(70));
    piece.marks.push_back(Line{{width - signature, y - mm(1)}, {width, y - mm(1)}, pt(0.5), style.palette.muted});
    y += placeParagraph(piece.marks, {fitted(word(Word::Signature, document.language), style.small, signature)},
        style.small, {width - signature, y});
    piece.height = y;
    section.pieces.push_back(std::move(piece));
    return section;
}

} // namespace

std::vector<Page> returnSlipPages(const SlipDocument& document, const PaperOptions& options)
{
    DocumentHead head;
    head.title = word(Word::ReturnSlip, document.language);
    head.facts = QStringList{word(Word::Order, document.language) + u' ' + document.number, document.orderDate,
        document.addressee};
    head.facts.removeAll(QString());
    head.sideLabel = word(Word::ReturnTo, document.language);
    head.side = QStringList{cleaned(document.look.name)};
    head.side += document.senderLines;
    head.side.removeAll(QString());
    head.code = document.number;

    auto [flowed, style] = composed(document.look, options, [&](const SlipStyle& tried) {
        const Frame frame = frameOf(tried, [&](int page) { return documentHead(head, tried, page); });
        return flow(frame, {introduction(document, tried), itemsToReturn(document, tried), reasons(document, tried),
            wishes(document, tried)});
    });
    return withFeet(std::move(flowed), style, {document.language, cleaned(document.look.name), document.number,
        document.look.showBarcode ? document.number : QString()});
}

} // namespace kokarda::paper

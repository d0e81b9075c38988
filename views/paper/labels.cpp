// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/labels.h"

#include "views/paper/barcode.h"
#include "views/paper/papersize.h"
#include "views/paper/slipstyle.h"
#include "views/paper/text.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

struct SetLines
{
    std::vector<std::pair<TextLine, Style>> lines;
    qreal height = 0;
    bool isWhole = true; ///< nothing was cut
};

// Each text in at most so many lines, cut only where it may be; ends with the first that would have to be.
SetLines setAt(const QStringList& texts, int size, qreal width, const QColor& ink, int most, bool mayCut)
{
    SetLines set;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const Style style{i == 0 ? Face::Semibold : Face::Regular, size, ink, 1.28};
        std::vector<TextLine> lines = wrapped(cleaned(texts[i]), style, width, mayCut ? most : most + 1);
        set.isWhole = lines.size() <= std::size_t(most);
        if (!set.isWhole)
            return set;
        for (TextLine& line : lines) {
            set.height += style.lineHeight();
            set.lines.emplace_back(std::move(line), style);
        }
    }
    return set;
}

// The largest type in which everything fits, whole: a flat's number stands at the end of its line. In the smallest a
// text may take more lines; what does not fit even then is left out from below.
SetLines setInto(const QStringList& texts, QSizeF room, const QColor& ink, int largest)
{
    SetLines set;
    for (int size = largest; size >= 60; size -= size > 120 ? 10 : 5) {
        set = setAt(texts, size, room.width(), ink, 2, false);
        if (set.isWhole && set.height <= room.height())
            return set;
    }
    set = setAt(texts, 60, room.width(), ink, 4, true);
    while (!set.lines.empty() && set.height > room.height()) {
        set.height -= set.lines.back().second.lineHeight();
        set.lines.pop_back();
    }
    return set;
}

// For what is too long for bars, such as an order's UUID: a QR code in the lower left corner with the words of it beside
// it. Returns the height that it takes, with the air above.
qreal placeSquareCode(Marks& marks, const QString& words, const QRectF& room, const QColor& ink, int dpi)
{
    const qreal side = std::clamp(room.height() * 0.3, mm(9), mm(24));
    std::optional<Shape> code = qrShape(words, {0, 0}, side, dpi, ink);
    if (!code)
        return 0;
    const qreal high = code->box().height();
    code->at = snapped({room.left(), room.bottom() - high}, dpi);
    marks.push_back(*code);
    const qreal left = code->box().right() + mm(2);
    const Style small{Face::Regular, std::clamp(int(high * 0.12), 45, 70), ink, 1.3};
    const std::vector<TextLine> lines = wrapped(cleaned(words), small, room.right() - left, 2);
    placeParagraph(marks, lines, small, {left, room.bottom() - double(lines.size()) * small.lineHeight()});
    return high + room.height() * 0.04;
}

void placeLabel(Marks& marks, const Label& label, const QRectF& room, const QColor& ink, int dpi, int largest)
{
    qreal top = room.top();
    qreal bottom = room.bottom();
    if (!label.small.isEmpty()) {
        const Style small{Face::Regular, std::clamp(int(room.height() * 0.06), 55, 80), ink, 1.3};
        top += placeParagraph(marks, {fitted(cleaned(label.small), small, room.width())}, small, room.topLeft());
        top += room.height() * 0.03;
    }
    const qreal bar = std::clamp(room.height() * 0.18, mm(5), mm(16));
    if (std::optional<Shape> code = code128Shape(label.code, {0, 0}, room.width(), bar, dpi, ink)) {
        code->at = snapped({room.left(), bottom - bar}, dpi);
        marks.push_back(*code);
        bottom -= bar + room.height() * 0.04;
    } else if (!label.code.isEmpty()) {
        bottom -= placeSquareCode(marks, label.code, {room.left(), top, room.width(), bottom - top}, ink, dpi);
    }
    const SetLines set = setInto(label.lines, {room.width(), bottom - top}, ink, largest);
    qreal y = top + std::max(0.0, (bottom - top - set.height) * 0.4);
    for (const auto& [line, style] : set.lines) {
        place(marks, line, style, {room.left(), y + ascentOf(style)});
        y += style.lineHeight();
    }
}

} // namespace

Label addressLabel(const SlipDocument& document)
{
    QStringList from{cleaned(document.look.name)};
    from += document.senderLines.mid(0, 2);
    from.removeAll(QString());
    return {from.join(u" · "_s), document.shipTo, document.number};
}

Page labelPage(const Label& label, const Look& look, const PaperOptions& options)
{
    const PaperSize paper = paperSize(options);
    QSizeF size = paper.sizeMm;
    if (paper.roll)
        size = {size.width(), size.width() * 0.72};
    else if (!paper.thermal && size.height() > size.width())
        size.transpose();
    Page page;
    page.size = {mm(size.width()), mm(size.height())};
    const QRectF sheet({0, 0}, page.size);
    const QMarginsF& m = paper.marginsMm;
    page.printable = sheet.adjusted(mm(m.left()), mm(m.top()), -mm(m.right()), -mm(m.bottom()));
    const qreal margin = std::max(mm(4.0), mm(size.width()) * 0.06);
    placeLabel(page.marks, label, sheet.adjusted(margin, margin, -margin, -margin).intersected(page.printable),
        paletteOf(look, paper).ink, options.printerDpi, 260);
    return page;
}

QRectF LabelSheet::placeMm(int index) const
{
    const int column = index % columns;
    const int row = index / columns;
    return {firstMm.x() + column * (labelMm.width() + gapMm.width()),
        firstMm.y() + row * (labelMm.height() + gapMm.height()), labelMm.width(), labelMm.height()};
}

std::vector<LabelSheet> labelSheets()
{
    const auto titled = [](const QString& key, int columns, int rows, QSizeF label, QPointF first, QSizeF gap) {
        const QString title = QCoreApplication::translate("paper", "%1 labels, %2 × %3 mm")
                                  .arg(QString::number(columns * rows), QLocale().toString(label.width()),
                                      QLocale().toString(label.height()));
        return LabelSheet{key, title, {210, 297}, columns, rows, label, first, gap};
    };
    return {
        titled(u"3x8-70x37"_s, 3, 8, {70, 37}, {0, 0.5}, {0, 0}),
        titled(u"2x7-99x38"_s, 2, 7, {99.1, 38.1}, {4.65, 15.15}, {2.5, 0}),
        titled(u"2x4-99x68"_s, 2, 4, {99.1, 67.7}, {4.65, 13.1}, {2.5, 0}),
        titled(u"3x7-64x38"_s, 3, 7, {63.5, 38.1}, {7.25, 15.15}, {2.5, 0}),
        titled(u"5x13-38x21"_s, 5, 13, {38.1, 21.2}, {4.75, 10.7}, {2.5, 0}),
        titled(u"2x2-105x148"_s, 2, 2, {105, 148.5}, {0, 0}, {0, 0}),
    };
}

LabelSheet labelSheet(QStringView key)
{
    const std::vector<LabelSheet> all = labelSheets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const LabelSheet& sheet) { return sheet.key == key; });
    return found == all.end() ? all.front() : *found;
}

bool isSheetOfLabels(QStringView key)
{
    const std::vector<LabelSheet> all = labelSheets();
    return std::ranges::find(all, key, &LabelSheet::key) != all.end();
}

std::vector<Page> labelSheetPages(const std::vector<Label>& labels, const LabelSheet& sheet, int start, int printerDpi)
{
    std::vector<Page> pages;
    const QRectF whole(0, 0, mm(sheet.sheetMm.width()), mm(sheet.sheetMm.height()));
    const QRectF printable = whole.adjusted(mm(4.5), mm(4.5), -mm(4.5), -mm(4.5));
    int position = std::clamp(start, 0, sheet.count() - 1);
    const QColor ink(0x1F, 0x24, 0x30);
    for (const Label& label : labels) {
        if (pages.empty() || position == sheet.count()) {
            position = pages.empty() ? position : 0;
            pages.push_back(Page{whole.size(), printable, {}});
        }
        const QRectF at = sheet.placeMm(position++);
        const qreal margin = std::clamp(at.height() * 0.1, 2.2, 6.0);
        const QRectF room(mm(at.x() + margin), mm(at.y() + margin), mm(at.width() - 2 * margin),
            mm(at.height() - 2 * margin));
        placeLabel(pages.back().marks, label, room.intersected(printable), ink, printerDpi, 160);
    }
    return pages;
}

} // namespace kokarda::paper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/twoup.h"

#include "views/paper/units.h"

#include <algorithm>

namespace kokarda::paper {

namespace {

const QSizeF sheetSize{mm(297), mm(210)};

bool isHalf(const Page& page)
{
    return page.size.width() <= sheetSize.width() / 2 + 1 && page.size.height() <= sheetSize.height() + 1;
}

void put(Page& sheet, const Page& half, int side)
{
    // A smaller card lies in the middle of its half.
    const QPointF at(sheetSize.width() / 2 * side + (sheetSize.width() / 2 - half.size.width()) / 2,
        (sheetSize.height() - half.size.height()) / 2);
    const Marks marks = moved(half.marks, at);
    sheet.marks.insert(sheet.marks.end(), marks.begin(), marks.end());
}

Page sheetOf(const Page& left, const Page* right)
{
    Page sheet{sheetSize, QRectF({0, 0}, sheetSize).adjusted(mm(5), mm(5), -mm(5), -mm(5)), {}};
    put(sheet, left, 0);
    if (right)
        put(sheet, *right, 1);
    const qreal middle = sheetSize.width() / 2;
    sheet.marks.push_back(Line{{middle, sheet.printable.top()}, {middle, sheet.printable.bottom()}, pt(0.5),
        QColor(0x5B, 0x62, 0x70), true});
    return sheet;
}

} // namespace

std::vector<Page> TwoUp::add(const std::vector<Page>& pages)
{
    std::vector<Page> sheets;
    for (const Page& page : pages) {
        if (!isHalf(page)) {
            const std::vector<Page> before = rest();
            sheets.insert(sheets.end(), before.begin(), before.end());
            sheets.push_back(page);
        } else if (m_waiting) {
            sheets.push_back(sheetOf(*m_waiting, &page));
            m_waiting.reset();
        } else {
            m_waiting = page;
        }
    }
    return sheets;
}

std::vector<Page> TwoUp::rest()
{
    std::vector<Page> sheets;
    if (m_waiting)
        sheets.push_back(sheetOf(*m_waiting, nullptr));
    m_waiting.reset();
    return sheets;
}

} // namespace kokarda::paper

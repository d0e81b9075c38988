// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/papersize.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

const std::vector<PaperSize>& paperSizes()
{
    // Margins: 5 mm covers current lasers and inkjets. A 58 mm head prints 48 mm, an 80 mm head 72 mm.
    static const std::vector<PaperSize> sizes{
        {u"a4"_s, {210, 297}, {5, 5, 5, 5}},
        {u"a5"_s, {148, 210}, {5, 5, 5, 5}},
        {u"a5-on-a4"_s, {148.5, 210}, {5, 5, 5, 5}, false, false, false, true},
        {u"a6"_s, {105, 148}, {4, 4, 4, 4}},
        {u"a7"_s, {74, 105}, {4, 4, 4, 4}, false, false, true},
        {u"letter"_s, {215.9, 279.4}, {6.35, 6.35, 6.35, 6.35}},
        {u"label-100x150"_s, {100, 150}, {2, 2, 2, 2}, false, true},
        {u"label-4x6"_s, {101.6, 152.4}, {2, 2, 2, 2}, false, true},
        {u"roll-80"_s, {80, 3000}, {4, 3, 4, 6}, true, true},
        {u"roll-58"_s, {58, 3000}, {5, 3, 5, 6}, true, true},
    };
    return sizes;
}

std::vector<PaperSize> slipPapers()
{
    std::vector<PaperSize> papers = paperSizes();
    std::erase_if(papers, [](const PaperSize& paper) { return paper.card; });
    return papers;
}

PaperSize paperSize(QStringView key)
{
    const std::vector<PaperSize>& all = paperSizes();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PaperSize& size) { return size.key == key; });
    return found == all.end() ? all.front() : *found;
}

PaperSize paperSize(const PaperOptions& options)
{
    PaperSize paper = paperSize(options.paper);
    paper.marginsMm = options.marginsMm.value_or(paper.marginsMm);
    return paper;
}

QString paperTitle(const PaperSize& paper)
{
    if (paper.key == "a5-on-a4"_L1)
        return QCoreApplication::translate("paper", "Two A5 on A4");
    if (paper.key == "letter"_L1)
        return QCoreApplication::translate("paper", "US Letter");
    if (paper.key == "label-100x150"_L1)
        return QCoreApplication::translate("paper", "Label 100 × 150 mm");
    if (paper.key == "label-4x6"_L1)
        return QCoreApplication::translate("paper", "Label 4 × 6 in");
    if (paper.key == "roll-80"_L1)
        return QCoreApplication::translate("paper", "Roll 80 mm");
    if (paper.key == "roll-58"_L1)
        return QCoreApplication::translate("paper", "Roll 58 mm");
    return paper.key.toUpper();
}

} // namespace kokarda::paper

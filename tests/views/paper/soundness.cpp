// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/paper/soundness.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

struct Placed
{
    QRectF box;
    QString what;
    bool text = false;
};

std::vector<Placed> placedOn(const paper::Page& page)
{
    std::vector<Placed> all;
    for (const paper::Mark& mark : page.marks) {
        if (const auto* text = std::get_if<paper::Text>(&mark))
            all.push_back({text->box(), u'"' + text->text + u'"', true});
        else if (const auto* lines = std::get_if<paper::PenLines>(&mark))
            all.push_back({lines->box(), lines->says});
        else if (const auto* shape = std::get_if<paper::Shape>(&mark))
            all.push_back({shape->box(), shape->says});
        else if (const auto* picture = std::get_if<paper::Picture>(&mark))
            all.push_back({picture->rect, u"picture"_s});
    }
    return all;
}

} // namespace

QString troubleOn(const paper::Page& page)
{
    // Half a unit is 0.02 mm: rounding, not a fault.
    constexpr qreal slack = 0.5;
    std::vector<Placed> all = placedOn(page);
    const QRectF reach = page.printable.adjusted(-slack, -slack, slack, slack);
    for (const Placed& one : all)
        if (!reach.contains(one.box))
            return u"outside: "_s + one.what;
    std::sort(all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.box.top() < b.box.top(); });
    for (size_t i = 0; i < all.size(); ++i) {
        const QRectF inner = all[i].box.adjusted(slack, slack, -slack, -slack);
        for (size_t j = i + 1; j < all.size() && all[j].box.top() < inner.bottom(); ++j)
            if ((all[i].text || all[j].text) && inner.intersects(all[j].box))
                return u"overlap: %1 and %2"_s.arg(all[i].what, all[j].what);
    }
    return {};
}

} // namespace kokarda::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/plotter.h"

#include "views/ink/brush.h"

#include <algorithm>
#include <cmath>

namespace kokarda::ink {
namespace {

double distance(const InkPoint& a, const InkPoint& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

void turnRound(Stroke& stroke)
{
    std::reverse(stroke.points.begin(), stroke.points.end());
}

std::vector<Stroke> nearestFirst(std::vector<Stroke> left)
{
    std::vector<Stroke> order;
    InkPoint at;
    while (!left.empty()) {
        std::size_t best = 0;
        double bestDistance = 1e300;
        bool turned = false;
        for (std::size_t i = 0; i < left.size(); ++i) {
            const double toFront = distance(at, left[i].points.front());
            const double toBack = distance(at, left[i].points.back());
            if (std::min(toFront, toBack) < bestDistance) {
                bestDistance = std::min(toFront, toBack);
                best = i;
                turned = toBack < toFront;
            }
        }
        Stroke next = std::move(left[best]);
        left[best] = std::move(left.back());
        left.pop_back();
        if (turned)
            turnRound(next);
        at = next.points.back();
        order.push_back(std::move(next));
    }
    return order;
}

/// Turns stretches of the tour round while that shortens the travel; each pass is quadratic, the number is bounded.
void improve(std::vector<Stroke>& order)
{
    const int passes = 8;
    const InkPoint home;
    bool better = true;
    for (int pass = 0; pass < passes && better; ++pass) {
        better = false;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const InkPoint before = i == 0 ? home : order[i - 1].points.back();
            for (std::size_t j = i; j < order.size(); ++j) {
                const bool last = j + 1 == order.size();
                const InkPoint first = order[i].points.front(), end = order[j].points.back();
                double gain = distance(before, first) - distance(before, end);
                if (!last)
                    gain += distance(end, order[j + 1].points.front()) - distance(first, order[j + 1].points.front());
                if (gain <= 1e-9)
                    continue;
                std::reverse(order.begin() + static_cast<std::ptrdiff_t>(i),
                    order.begin() + static_cast<std::ptrdiff_t>(j) + 1);
                for (std::size_t k = i; k <= j; ++k)
                    turnRound(order[k]);
                better = true;
            }
        }
    }
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

QByteArray svgHead(const Writing& writing)
{
    const QByteArray width = number(writing.widthMm), height = number(writing.heightMm);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "mm\" height=\"" + height
        + "mm\" viewBox=\"0 0 " + width + ' ' + height + "\">\n";
}

} // namespace

std::vector<Stroke> plotOrder(const std::vector<Stroke>& strokes)
{
    std::vector<Stroke> drawn;
    std::copy_if(strokes.begin(), strokes.end(), std::back_inserter(drawn),
        [](const Stroke& stroke) { return !stroke.points.empty(); });
    std::vector<Stroke> order = nearestFirst(std::move(drawn));
    improve(order);
    return order;
}

QByteArray plotSvg(const Writing& writing, double penWidthMm)
{
    QByteArray svg = svgHead(writing) + "<g fill=\"none\" stroke=\"#000000\" stroke-width=\"" + number(penWidthMm)
        + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n";
    for (const Stroke& stroke : plotOrder(writing.strokes)) {
        svg += "<polyline points=\"";
        for (std::size_t i = 0; i < stroke.points.size(); ++i)
            svg += (i == 0 ? "" : " ") + number(stroke.points[i].x) + ',' + number(stroke.points[i].y);
        svg += "\"/>\n";
    }
    return svg + "</g>\n</svg>\n";
}

QByteArray inkSvg(const Writing& writing, const QByteArray& colour)
{
    QByteArray svg = svgHead(writing) + "<path fill=\"" + colour + "\" fill-rule=\"nonzero\" d=\"";
    const QPainterPath path = inked(writing);
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.type == QPainterPath::MoveToElement)
            svg += i == 0 ? "M" : "ZM";
        else if (element.type == QPainterPath::LineToElement)
            svg += 'L';
        else
            svg += element.type == QPainterPath::CurveToElement ? 'C' : ' ';
        svg += number(element.x) + ' ' + number(element.y);
    }
    return svg + "Z\"/>\n</svg>\n";
}

QByteArray plotHpgl(const Writing& writing)
{
    const auto unit = [](double mm) { return QByteArray::number(qRound64(mm * 40)); };
    const auto place = [&](const InkPoint& point) { return unit(point.x) + ',' + unit(writing.heightMm - point.y); };
    QByteArray hpgl = "IN;SP1;\n";
    for (const Stroke& stroke : plotOrder(writing.strokes)) {
        hpgl += "PU" + place(stroke.points.front()) + ";PD";
        for (std::size_t i = 1; i < stroke.points.size(); ++i)
            hpgl += (i == 1 ? "" : ",") + place(stroke.points[i]);
        hpgl += ";\n";
    }
    return hpgl + "PU;SP0;\n";
}

PlotReport simulatePlot(const Writing& writing, const PlotterSpeed& speed)
{
    PlotReport report;
    InkPoint at;
    for (const Stroke& stroke : plotOrder(writing.strokes)) {
        report.upMm += distance(at, stroke.points.front());
        ++report.lifts;
        for (std::size_t i = 1; i < stroke.points.size(); ++i)
            report.downMm += distance(stroke.points[i - 1], stroke.points[i]);
        at = stroke.points.back();
    }
    const double seconds = report.downMm / speed.downMmPerSecond + report.upMm / speed.upMmPerSecond
        + report.lifts * speed.liftSeconds;
    report.minutes = seconds / 60;
    return report;
}

} // namespace kokarda::ink

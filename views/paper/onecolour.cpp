// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/onecolour.h"

#include "views/paper/pictures.h"
#include "views/paper/units.h"

namespace kokarda::paper {

namespace {

/// What is meant to be seen is black; white, which stands on black, stays.
QColor inked(const QColor& colour)
{
    return !colour.isValid() || colour == QColor(Qt::white) ? colour : QColor(Qt::black);
}

/// A pale ground only sets a box apart: in black it would hide what stands on it.
QColor ground(const QColor& colour)
{
    const bool isTint = colour.isValid() && colour != QColor(Qt::white) && colour.lightnessF() > 0.7f;
    return isTint ? QColor() : inked(colour);
}

struct InOneColour
{
    void operator()(Text& text) const { text.colour = inked(text.colour); }
    void operator()(Box& box) const
    {
        box.fill = ground(box.fill);
        box.edge = inked(box.edge);
    }
    void operator()(Line& line) const { line.colour = inked(line.colour); }
    void operator()(Shape& shape) const { shape.colour = inked(shape.colour); }
    void operator()(PenLines& lines) const { lines.colour = inked(lines.colour); }
    void operator()(Picture& picture) const
    {
        // Two hundred dots to the inch keep their form on every printer.
        picture.image = picture.photograph ? inDots(picture.image, (picture.rect.size() * 200 / unitsPerInch).toSize()) : inBlack(picture.image);
    }
};

} // namespace

Page inOneColour(Page page)
{
    for (Mark& mark : page.marks)
        std::visit(InOneColour{}, mark);
    return page;
}

} // namespace kokarda::paper

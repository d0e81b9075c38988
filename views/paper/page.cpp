// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/page.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

QString number(qreal value)
{
    // "-0.0" and "0.0" are the same place.
    const qreal rounded = std::round(value * 10) / 10;
    return QString::number(rounded == 0 ? 0.0 : rounded, 'f', 1);
}

QString place(const QPointF& point)
{
    return number(point.x()) + u' ' + number(point.y());
}

QString place(const QRectF& rect)
{
    return place(rect.topLeft()) + u' ' + number(rect.width()) + u'x' + number(rect.height());
}

QString faceName(Face face)
{
    switch (face) {
    case Face::Regular:
        return u"regular"_s;
    case Face::Semibold:
        return u"semibold"_s;
    case Face::Bold:
        return u"bold"_s;
    }
    return {};
}

struct Dumper
{
    QString operator()(const Text& t) const
    {
        return u"text %1 %2 %3 %4 \"%5\""_s.arg(place(t.at), faceName(t.face), QString::number(t.size),
            t.colour.name(), t.text);
    }
    QString operator()(const Box& b) const
    {
        return u"box %1 fill %2 edge %3"_s.arg(place(b.rect), b.fill.isValid() ? b.fill.name() : u"none"_s,
            b.edge.isValid() ? b.edge.name() + u' ' + number(b.edgeWidth) : u"none"_s);
    }
    QString operator()(const Line& l) const
    {
        return u"%1 %2 to %3 width %4 %5"_s.arg(l.dashed ? u"dashes"_s : u"line"_s, place(l.from), place(l.to),
            number(l.width), l.colour.name());
    }
    QString operator()(const Shape& s) const
    {
        return u"shape %1 %2 %3"_s.arg(place(s.box()), s.colour.name(), s.says);
    }
    QString operator()(const PenLines& p) const
    {
        return u"pen %1 width %2 %3 %4"_s.arg(place(p.box()), number(p.width), p.colour.name(), p.says);
    }
    QString operator()(const Picture& p) const
    {
        return u"picture %1 pixels %2x%3"_s.arg(place(p.rect), QString::number(p.image.width()),
            QString::number(p.image.height()));
    }
};

struct Mover
{
    QPointF by;
    void operator()(Text& t) const { t.at += by; }
    void operator()(Box& b) const { b.rect.translate(by); }
    void operator()(Line& l) const
    {
        l.from += by;
        l.to += by;
    }
    void operator()(Shape& s) const { s.at += by; }
    void operator()(PenLines& p) const { p.at += by; }
    void operator()(Picture& p) const { p.rect.translate(by); }
};

} // namespace

QString dump(const Page& page)
{
    QStringList lines{u"page %1x%2 printable %3"_s.arg(number(page.size.width()), number(page.size.height()),
        place(page.printable))};
    for (const Mark& mark : page.marks)
        lines += std::visit(Dumper{}, mark);
    return lines.join(u'\n') + u'\n';
}

QString plainText(const Page& page)
{
    QString all;
    for (const Mark& mark : page.marks)
        if (const Text* text = std::get_if<Text>(&mark))
            all += text->text + u'\n';
    return all;
}

Marks moved(Marks marks, QPointF by)
{
    for (Mark& mark : marks)
        std::visit(Mover{by}, mark);
    return marks;
}

} // namespace kokarda::paper

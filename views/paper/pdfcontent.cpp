// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdfcontent.h"

#include "views/paper/pdfpictures.h"

#include <algorithm>
#include <optional>

namespace kokarda::paper::pdf {

namespace {

/// Writes marks one after the other, saying only what changes from one to the next.
class Writer
{
public:
    Writer(QByteArray& out, Resources& resources) : m_out(out), m_resources(resources) {}

    void operator()(const Text& text)
    {
        const Setting& setting = settingOf(text.text, text.face, text.size);
        fillWith(text.colour);
        if (setting.needsText)
            m_out += "/Span<</ActualText " + textString(text.text) + ">>BDC\n";
        for (const GlyphRun& run : setting.runs) {
            if (run.face == nullptr) {
                outline(run.outline, text.at, 1);
                continue;
            }
            m_out += "BT " + m_resources.faceName(run) + ' ';
            addNumber(m_out, text.size);
            m_out += "Tf 1 0 0 -1 ";
            addPoint(m_out, text.at + run.at);
            m_out += "Tm[" + run.shown + "]TJ ET\n";
        }
        if (setting.needsText)
            m_out += "EMC\n";
    }

    void operator()(const Box& box)
    {
        if (box.rect.isEmpty() && !box.edge.isValid())
            return;
        if (box.fill.isValid())
            fillWith(box.fill);
        if (box.edge.isValid())
            drawWith(box.edge, box.edgeWidth, false);
        if (box.radius > 0) {
            QPainterPath path;
            path.addRoundedRect(box.rect, box.radius, box.radius);
            addPath(path);
        } else {
            addPoint(m_out, box.rect.topLeft());
            addPoint(m_out, {box.rect.width(), box.rect.height()});
            m_out += "re ";
        }
        m_out += box.fill.isValid() ? (box.edge.isValid() ? "B\n" : "f\n") : (box.edge.isValid() ? "S\n" : "n\n");
    }

    void operator()(const Line& line)
    {
        drawWith(line.colour, line.width, false);
        if (line.dashed) {
            m_out += '[';
            addPoint(m_out, {6 * line.width, 5 * line.width});
            m_out += "]0 d ";
        }
        addPoint(m_out, line.from);
        m_out += "m ";
        addPoint(m_out, line.to);
        m_out += line.dashed ? "l S []0 d\n" : "l S\n";
    }

    void operator()(const Shape& shape)
    {
        if (shape.pen <= 0) {
            fillWith(shape.colour);
            outline(shape.path, shape.at, shape.scale);
            return;
        }
        drawWith(shape.colour, shape.pen / shape.scale, true);
        m_out += "q ";
        addTransform(m_out, QTransform(shape.scale, 0, 0, shape.scale, shape.at.x(), shape.at.y()));
        addPath(shape.path);
        m_out += "S Q\n";
    }

    void operator()(const PenLines& lines)
    {
        drawWith(lines.colour, lines.width, true);
        m_out += "q ";
        addTransform(m_out, QTransform::fromTranslate(lines.at.x(), lines.at.y()));
        addSteps(lines);
        m_out += "S Q\n";
    }

    void operator()(const Picture& picture)
    {
        if (picture.image.isNull() || picture.rect.isEmpty())
            return;
        m_out += "q ";
        const QRectF& r = picture.rect;
        addTransform(m_out, QTransform(r.width(), 0, 0, -r.height(), r.left(), r.bottom()));
        m_out += m_resources.pictureName(picture.image) + " Do Q\n";
    }

private:
    void outline(const QPainterPath& path, const QPointF& at, qreal scale)
    {
        if (path.isEmpty())
            return;
        m_out += "q ";
        addTransform(m_out, QTransform(scale, 0, 0, scale, at.x(), at.y()));
        addPath(path);
        m_out += path.fillRule() == Qt::WindingFill ? "f Q\n" : "f* Q\n";
    }

    /// The numbers of a note are most of its file: they go where they stay, without a detour for each of them.
    void addSteps(const PenLines& lines)
    {
        const qsizetype before = m_out.size();
        m_out.resize(before + qsizetype(lines.places.size()) * wholeRoom + qsizetype(lines.steps.size()) * 2);
        char* const begin = m_out.data() + before;
        char* at = begin;
        const int* number = lines.places.data();
        for (const PenLines::Step step : lines.steps) {
            for (const int* const end = number + (step == PenLines::Step::Curve ? 6 : 2); number < end; ++number)
                at = putWhole(at, *number);
            *at++ = step == PenLines::Step::Curve ? 'c' : step == PenLines::Step::Line ? 'l' : 'm';
            *at++ = '\n';
        }
        m_out.truncate(before + (at - begin));
    }

    void addPath(const QPainterPath& path)
    {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            addPoint(m_out, element);
            if (element.type == QPainterPath::MoveToElement) {
                m_out += "m\n";
            } else if (element.type == QPainterPath::LineToElement) {
                m_out += "l\n";
            } else if (i + 2 < path.elementCount()) {
                addPoint(m_out, path.elementAt(i + 1));
                addPoint(m_out, path.elementAt(i + 2));
                m_out += "c\n";
                i += 2;
            }
        }
    }

    void addColour(const QColor& colour, const char* grey, const char* mixed)
    {
        const QColor rgb = colour.isValid() ? colour.toRgb() : QColor(Qt::black);
        // A tint lies on paper: see-through ink is not for archives.
        const auto part = [&](int value) { return (value * rgb.alpha() + 255 * (255 - rgb.alpha())) / (255.0 * 255.0); };
        if (rgb.red() == rgb.green() && rgb.green() == rgb.blue()) {
            addFine(part(rgb.red()));
            m_out += grey;
        } else {
            for (const int value : {rgb.red(), rgb.green(), rgb.blue()})
                addFine(part(value));
            m_out += mixed;
        }
    }

    void addFine(double value)
    {
        QByteArray text = QByteArray::number(value, 'f', 3);
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
        m_out += text + ' ';
    }

    void fillWith(const QColor& colour)
    {
        if (m_fill == colour)
            return;
        m_fill = colour;
        addColour(colour, "g\n", "rg\n");
    }

    void drawWith(const QColor& colour, qreal width, bool round)
    {
        if (m_line != colour) {
            m_line = colour;
            addColour(colour, "G\n", "RG\n");
        }
        if (m_width != width) {
            m_width = width;
            addNumber(m_out, width);
            m_out += "w\n";
        }
        if (m_round != round) {
            m_round = round;
            m_out += round ? "1 J 1 j\n" : "0 J 0 j\n";
        }
    }

    QByteArray& m_out;
    Resources& m_resources;
    std::optional<QColor> m_fill;
    std::optional<QColor> m_line;
    qreal m_width = -1;
    bool m_round = false;
};

} // namespace

QByteArray Resources::faceName(const GlyphRun& run)
{
    auto used = std::find_if(m_faces.begin(), m_faces.end(), [&run](const Used& one) { return one.face == run.face; });
    if (used == m_faces.end())
        used = m_faces.insert(used, {run.face, std::vector<bool>(size_t(run.face->glyphCount()))});
    for (const quint16 glyph : run.glyphs)
        used->glyphs[glyph] = true;
    return "/F" + QByteArray::number(used - m_faces.begin());
}

QByteArray Resources::pictureName(const QImage& picture)
{
    auto found = m_pictures.constFind(picture.cacheKey());
    if (found == m_pictures.constEnd())
        found = m_pictures.insert(picture.cacheKey(), writePicture(m_objects, picture, m_archive));
    return "/P" + QByteArray::number(*found);
}

void Resources::write(int number)
{
    QByteArray faces, pictures;
    for (size_t i = 0; i < m_faces.size(); ++i) {
        std::set<quint16> glyphs;
        for (size_t glyph = 0; glyph < m_faces[i].glyphs.size(); ++glyph)
            if (m_faces[i].glyphs[glyph])
                glyphs.insert(quint16(glyph));
        faces += "/F" + QByteArray::number(int(i)) + ' ' + reference(m_faces[i].face->write(m_objects, glyphs));
    }
    for (const int object : std::as_const(m_pictures))
        pictures += "/P" + QByteArray::number(object) + ' ' + reference(object);
    m_objects.write(number, "<</ProcSet[/PDF/Text/ImageB/ImageC]/Font<<" + faces + ">>/XObject<<" + pictures + ">>>>");
}

QByteArray contentOf(const Page& page, const QTransform& sheet, qreal height, Resources& resources)
{
    QByteArray content;
    content.reserve(256 * 1024);
    // Tenths of a point from the top left; PDF counts points from below.
    addTransform(content, sheet * QTransform(0.1, 0, 0, -0.1, 0, height / 10));
    Writer writer(content, resources);
    for (const Mark& mark : page.marks)
        std::visit([&writer](const auto& what) { writer(what); }, mark);
    return content;
}

} // namespace kokarda::paper::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the strokes of a hand over the outlines they were made from, to be looked at:
// hand_sheet FONT.ttf X.hand OUT.png [CHARACTERS | all | names:GLYPH,…]
#include "views/ink/fontletters.h"
#include "views/ink/handfile.h"
#include "views/ink/outline.h"
#include "views/ink/skeleton.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;
using namespace kokarda::ink;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open a file");
    return file.readAll();
}

QPolygonF polygon(const GlyphLine& line)
{
    QPolygonF points;
    for (const GlyphPoint& point : line)
        points << QPointF(point.x, point.y);
    return points;
}

void drawGlyph(QPainter& painter, const Shaper& shaper, const GlyphStrokes* strokes, int glyph, double lineWidth)
{
    GlyphStrokes refused;
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const GlyphLine& contour : glyphOutline(shaper, glyph, 5)) {
        outline.addPolygon(polygon(contour));
        outline.closeSubpath();
    }
    painter.fillPath(outline, strokes != nullptr ? QColor(215, 215, 215) : QColor(255, 180, 180));
    if (strokes == nullptr) {
        refused = skeleton(rasterise(glyphOutline(shaper, glyph, lineWidth / 10), lineWidth / 16, 6), lineWidth);
        strokes = &refused;
    }
    const QColor colours[] = {Qt::blue, Qt::darkGreen, QColor(200, 0, 150), QColor(200, 120, 0), Qt::darkCyan};
    int i = 0;
    for (const GlyphEdge& edge : strokes->edges) {
        painter.setPen(QPen(colours[i++ % 5], 8));
        painter.drawPolyline(polygon(edge.line));
    }
    painter.setPen(QPen(Qt::red, 9));
    for (const GlyphLine& mark : strokes->marks)
        painter.drawPolyline(polygon(mark));
    painter.setPen(QPen(Qt::black, 16, Qt::SolidLine, Qt::RoundCap));
    for (const GlyphPoint& node : strokes->nodes)
        painter.drawPoint(QPointF(node.x, node.y));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 5)
        return 64;
    const Shaper shaper(bytesOf(arguments[1]));
    const auto hand = readHandFile(bytesOf(arguments[2]));
    const FontLetters letters(shaper);
    std::vector<int> glyphs;
    if (arguments[4] == u"all"_s) {
        glyphs = letters.wantedGlyphs();
    } else if (arguments[4].startsWith(u"names:"_s)) {
        for (const QString& name : arguments[4].mid(6).split(u','))
            glyphs.push_back(letters.glyphNamed(name));
    } else {
        for (const char32_t c : arguments[4].toUcs4())
            glyphs.push_back(shaper.glyphOf(c));
    }
    const bool large = glyphs.size() <= 28;
    const int cell = large ? 260 : 150, columns = large ? 7 : 12;
    const int rows = (static_cast<int>(glyphs.size()) + columns - 1) / columns;
    QImage image(cell * columns, cell * rows, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(glyphs.size()); ++i) {
        painter.save();
        painter.translate(cell * (i % columns) + 20, cell * (i / columns) + 0.7 * cell);
        const double scale = 0.31 * cell / hand->xHeight;
        painter.scale(scale, -scale);
        drawGlyph(painter, shaper, hand->strokesOf(glyphs[static_cast<std::size_t>(i)]),
            glyphs[static_cast<std::size_t>(i)], hand->lineWidth);
        painter.restore();
    }
    painter.end();
    return image.save(arguments[3]) ? 0 : 2;
}

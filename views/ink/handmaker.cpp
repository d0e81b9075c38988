// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/handmaker.h"

#include "views/ink/composites.h"
#include "views/ink/fontletters.h"
#include "views/ink/hand.h"
#include "views/ink/outline.h"
#include "views/ink/plane.h"
#include "views/ink/skeleton.h"
#include "views/ink/wordplan.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <hb.h>

namespace kokarda::ink {
using namespace Qt::StringLiterals;
namespace {

/// Pixels across a stroke: fine enough that a pixel step is a few hundredths of the stroke.
constexpr double pixelsAcross = 16;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw HandError("The font " + path.toStdString() + " cannot be opened.");
    return file.readAll();
}

double highest(const std::vector<GlyphLine>& contours)
{
    double top = 0;
    for (const GlyphLine& contour : contours) {
        for (const GlyphPoint& point : contour)
            top = std::max(top, point.y);
    }
    return top;
}

class HandMaker
{
public:
    HandMaker(const QString& fontPath, const HandRecipe& recipe)
        : m_file(bytesOf(fontPath))
        , m_shaper(m_file)
        , m_composites(m_file)
        , m_letters(m_shaper)
    {
        m_made.data = std::make_shared<HandData>();
        HandData& data = *m_made.data;
        data.name = recipe.name;
        data.title = recipe.title;
        data.fontFile = recipe.fontFile;
        data.fontSha256 = QCryptographicHash::hash(m_file, QCryptographicHash::Sha256).toHex();
        data.joined = recipe.joined;
        data.lean = recipe.lean;
        data.condense = recipe.condense;
        data.pitch = recipe.pitch;
        data.warp = recipe.warp;
        data.pen = recipe.pen;
        data.reach = recipe.reach;
        data.unitsPerEm = m_shaper.unitsPerEm();
        for (const QString& name : recipe.avoided)
            data.avoided.insert(m_letters.glyphNamed(name));
        measure();
    }

    MadeHand run(const std::function<bool(int, int)>& progress)
    {
        const std::vector<int> wanted = m_letters.wantedGlyphs();
        int done = 0;
        double recalls = 0;
        for (const int glyph : wanted) {
            if (progress && !progress(done++, static_cast<int>(wanted.size())))
                throw HandError("Making the hand was stopped.");
            if (const GlyphStrokes* strokes = strokesOf(glyph)) {
                ++m_made.made;
                m_made.data->drawn[glyph] = *strokes;
            }
        }
        for (const auto& [glyph, recall] : m_recall) {
            recalls += recall;
            m_made.worstRecall = std::min(m_made.worstRecall, recall);
        }
        m_made.meanRecall = m_recall.empty() ? 0 : recalls / static_cast<double>(m_recall.size());
        if (!m_made.data->joined)
            hangOgoneks();
        findBases();
        if (!m_made.data->joined)
            keepForms(m_letters.forms(m_made.data->avoided));
        return std::move(m_made);
    }

private:
    void measure()
    {
        HandData& data = *m_made.data;
        data.xHeight = highest(glyphOutline(m_shaper, m_shaper.glyphOf(U'x'), 10));
        std::vector<double> widths;
        for (const char32_t letter : {U'n', U'o', U'l', U'e', U'a', U't', U'k'})
            widths.push_back(usualLineWidth(
                rasterise(glyphOutline(m_shaper, m_shaper.glyphOf(letter), 4), data.unitsPerEm / 700)));
        std::sort(widths.begin(), widths.end());
        data.lineWidth = widths[widths.size() / 2];
        if (data.xHeight <= 0 || data.lineWidth <= 0)
            throw HandError("The font has no small Latin letters.");
    }

    /// The strokes of a glyph, of its own or put together; null if refused.
    const GlyphStrokes* strokesOf(int glyph)
    {
        const auto known = m_done.find(glyph);
        if (known != m_done.end())
            return known->second.get();
        m_done[glyph] = nullptr; // guards against a font whose parts name each other
        std::unique_ptr<GlyphStrokes> strokes = composed(glyph);
        if (!strokes)
            strokes = drawn(glyph);
        return (m_done[glyph] = std::move(strokes)).get();
    }

    std::unique_ptr<GlyphStrokes> composed(int glyph)
    {
        const std::vector<GlyphPart> parts = m_composites.partsOf(glyph);
        if (parts.empty())
            return nullptr;
        auto whole = std::make_unique<GlyphStrokes>();
        const bool letter = m_letters.isLetter(glyph);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const GlyphStrokes* part = strokesOf(parts[i].glyph);
            if (part == nullptr)
                return nullptr;
            add(*whole, *part, {parts[i].shiftX, parts[i].shiftY}, letter && i > 0);
        }
        return whole;
    }

    static GlyphLine moved(GlyphLine line, GlyphPoint shift)
    {
        for (GlyphPoint& point : line)
            point = point + shift;
        return line;
    }

    static void add(GlyphStrokes& whole, const GlyphStrokes& part, GlyphPoint shift, bool asMark)
    {
        const int first = static_cast<int>(whole.nodes.size());
        for (const GlyphLine& mark : part.marks)
            whole.marks.push_back(moved(mark, shift));
        if (asMark) {
            for (const GlyphEdge& edge : part.edges)
                whole.marks.push_back(moved(edge.line, shift));
            return;
        }
        for (const GlyphPoint& node : part.nodes)
            whole.nodes.push_back(node + shift);
        for (const GlyphEdge& edge : part.edges)
            whole.edges.push_back({edge.from + first, edge.to + first, moved(edge.line, shift)});
    }

    std::unique_ptr<GlyphStrokes> drawn(int glyph)
    {
        const double width = m_made.data->lineWidth;
        const Bitmap ink = rasterise(glyphOutline(m_shaper, glyph, width / 10), width / pixelsAcross, 6);
        auto strokes = std::make_unique<GlyphStrokes>();
        if (ink.ink.empty())
            return strokes; // white space
        *strokes = skeleton(ink, width);
        if (m_letters.isMark(glyph)) {
            for (const GlyphEdge& edge : strokes->edges)
                strokes->marks.push_back(edge.line);
            strokes->edges.clear();
            strokes->nodes.clear();
        } else if (m_letters.isLetter(glyph)) {
            partMarks(*strokes, ink);
        }
        const SkeletonCheck check = checked(ink, *strokes, width);
        m_recall[glyph] = check.recall;
        if (check.good())
            return strokes;
        QString reason = u"%1 of %2 pieces, %3 of %4 loops"_s.arg(QString::number(check.piecesStrokes),
            QString::number(check.piecesInk), QString::number(check.holesStrokes), QString::number(check.holesInk));
        if (check.recall < 0.97)
            reason = u"only %1 of the ink is covered; "_s.arg(QString::number(check.recall, 'f', 3)) + reason;
        m_made.refused.push_back({glyph, m_letters.nameOf(glyph), reason});
        return nullptr;
    }

    /// Makes marks of the pieces of a letter that lie apart, wholly above or below its largest piece's middle.
    void partMarks(GlyphStrokes& strokes, const Bitmap& ink) const
    {
        std::vector<int> labels;
        if (labelPieces(ink, labels) < 2)
            return;
        std::map<int, int> sizes;
        for (const int label : labels)
            ++sizes[label];
        sizes.erase(0);
        const int body = std::max_element(sizes.begin(), sizes.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->first;
        const auto pieceOf = [&](const GlyphLine& line) {
            const GlyphPoint& middle = line[line.size() / 2];
            const int x = std::clamp(static_cast<int>((middle.x - ink.left) / ink.pixel), 0, ink.width - 1);
            const int y = std::clamp(static_cast<int>((middle.y - ink.bottom) / ink.pixel), 0, ink.height - 1);
            return labels[ink.index(x, y)];
        };
        const double xHeight = m_made.data->xHeight;
        std::vector<GlyphEdge> kept;
        for (GlyphEdge& edge : strokes.edges) {
            const int piece = pieceOf(edge.line);
            const double y = edge.line[edge.line.size() / 2].y;
            const bool small = sizes[piece] * 2 < sizes[body];
            if (piece != body && piece != 0 && small && (y > 0.9 * xHeight || y < 0))
                strokes.marks.push_back(std::move(edge.line));
            else
                kept.push_back(std::move(edge));
        }
        strokes.edges = std::move(kept);
    }

    /// Some fonts draw ą and ę as one: of the bare letter and the font's own ogonek they take part in its other forms.
    void hangOgoneks()
    {
        constexpr char16_t combining = 0x0328, standing = 0x02DB;
        const int ogonek = m_shaper.glyphOf(combining) != 0 ? m_shaper.glyphOf(combining) : m_shaper.glyphOf(standing);
        const GlyphStrokes* drawn = ogonek == 0 ? nullptr : strokesOf(ogonek);
        if (drawn == nullptr || drawn->edges.size() + drawn->marks.size() != 1)
            return;
        GlyphLine hook = drawn->edges.empty() ? drawn->marks.front() : drawn->edges.front().line;
        if (hook.front().y < hook.back().y)
            std::reverse(hook.begin(), hook.end());
        for (const auto& [character, glyph] : m_letters.characters()) {
            const auto whole = m_made.data->drawn.find(glyph);
            const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
            if (whole == m_made.data->drawn.end() || !whole->second.marks.empty() || parts.size() != 2
                || parts.at(1) != QChar(combining))
                continue;
            const auto bare = m_made.data->drawn.find(m_shaper.glyphOf(parts.at(0).unicode()));
            if (bare == m_made.data->drawn.end() || !bare->second.marks.empty())
                continue;
            GlyphStrokes together = bare->second;
            together.marks.push_back(moved(hook, footOf(bare->second, m_made.data->xHeight) - hook.front()));
            whole->second = std::move(together);
        }
    }

    /// Notes for accented letters which bare letter they are, so that its other forms can carry the accent too.
    void findBases()
    {
        for (const auto& [character, glyph] : m_letters.characters()) {
            const auto strokes = m_made.data->drawn.find(glyph);
            const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_D);
            if (strokes == m_made.data->drawn.end() || strokes->second.marks.empty() || parts.size() < 2)
                continue;
            const int base = m_shaper.glyphOf(parts.at(0).unicode());
            // An i loses its dot under another accent: its bare form is not the i of the font.
            if (base != 0 && m_made.data->drawn.contains(base) && m_made.data->drawn[base].marks.empty())
                strokes->second.base = base;
        }
    }

    double heightOf(int glyph) const
    {
        double top = 0;
        for (const GlyphEdge& edge : m_made.data->drawn.at(glyph).edges) {
            for (const GlyphPoint& point : edge.line)
                top = std::max(top, point.y);
        }
        return top;
    }

    /// Forms that were refused cannot stand in for others.
    void keepForms(const std::map<char32_t, std::vector<int>>& found)
    {
        for (const auto& [character, forms] : found) {
            std::vector<int> kept;
            const int nominal = m_shaper.glyphOf(character);
            const double usual = m_made.data->drawn.contains(nominal) ? heightOf(nominal) : m_made.data->unitsPerEm;
            std::copy_if(forms.begin(), forms.end(), std::back_inserter(kept), [&](int glyph) {
                // A small letter that is much taller than usual reads as a capital; i and j have no such capital.
                return m_made.data->drawn.contains(glyph)
                    && (!QChar::isLower(character) || character == U'i' || character == U'j'
                        || heightOf(glyph) <= std::max(1.17 * usual, 1.1 * m_made.data->xHeight));
            });
            if (!kept.empty())
                m_made.data->forms[character] = std::move(kept);
        }
    }

    QByteArray m_file;
    Shaper m_shaper;
    Composites m_composites;
    FontLetters m_letters;
    MadeHand m_made;
    std::map<int, std::unique_ptr<GlyphStrokes>> m_done;
    std::map<int, double> m_recall;
};

} // namespace

MadeHand makeHand(const QString& fontPath, const HandRecipe& recipe, const std::function<bool(int, int)>& progress)
{
    return HandMaker(fontPath, recipe).run(progress);
}

std::vector<HandRecipe> ownRecipes()
{
    return {
        {u"playwrite-pl"_s, u"Playwrite"_s, u"playwrite-pl/PlaywritePL-Thin.ttf"_s, true, 0.22, 0.86, 3.8, 0.88, 1.0, 0.13, {}},
        // The plain b of this font is open at its foot and reads as an h; the third n begins with an arch and reads as
        // an m.
        {u"mynerve"_s, u"Mynerve"_s, u"mynerve/Mynerve-Regular.ttf"_s, false, 0.0, 1.0, 3.7, 0.8, 1.0, 0, {u"b"_s, u"n.alt2"_s}},
        {u"caveat"_s, u"Caveat"_s, u"caveat/Caveat-Regular.ttf"_s, false, 0.0, 1.0, 3.9, 0.78, 1.0, 0, {}},
        {u"licorice"_s, u"Licorice"_s, u"licorice/Licorice-Regular.ttf"_s, true, 0.0, 1.18, 4.3, 1.1, 0.75, 0.26, {}},
    };
}

} // namespace kokarda::ink

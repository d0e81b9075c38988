// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/fontletters.h"

#include <QStringList>
#include <algorithm>
#include <hb-ot.h>
#include <hb.h>

namespace kokarda::ink {
using namespace Qt::StringLiterals;

FontLetters::FontLetters(const Shaper& shaper) : m_shaper(shaper)
{
    QString wanted = u"„”“‚’‘–—…€«»‹›•·"_s;
    for (char32_t c = 0x20; c < 0x180; ++c)
        wanted += QChar(static_cast<char16_t>(c));
    wanted += u"ȘșȚțẞ"_s;
    for (const QChar& c : std::as_const(wanted)) {
        if (!c.isPrint() && !c.isSpace())
            continue;
        if (const int glyph = m_shaper.glyphOf(c.unicode())) {
            m_characters[c.unicode()] = glyph;
            m_characterOf.emplace(glyph, c.unicode());
        }
    }
}

std::vector<int> FontLetters::wantedGlyphs() const
{
    hb_face_t* face = hb_font_get_face(m_shaper.font());
    hb_set_t* glyphs = hb_set_create();
    for (const auto& [character, glyph] : m_characters)
        hb_set_add(glyphs, static_cast<hb_codepoint_t>(glyph));
    // Only what plain shaping does: no small capitals, no fractions.
    const hb_tag_t features[] = {HB_TAG('c', 'c', 'm', 'p'), HB_TAG('l', 'o', 'c', 'l'), HB_TAG('c', 'a', 'l', 't'),
        HB_TAG('r', 'l', 'i', 'g'), HB_TAG('l', 'i', 'g', 'a'), HB_TAG('c', 'l', 'i', 'g'), HB_TAG_NONE};
    hb_set_t* lookups = hb_set_create();
    hb_ot_layout_collect_lookups(face, HB_OT_TAG_GSUB, nullptr, nullptr, features, lookups);
    hb_ot_layout_lookups_substitute_closure(face, lookups, glyphs);
    std::vector<int> wanted;
    hb_codepoint_t next = HB_SET_VALUE_INVALID;
    while (hb_set_next(glyphs, &next))
        wanted.push_back(static_cast<int>(next));
    hb_set_destroy(lookups);
    hb_set_destroy(glyphs);
    return wanted;
}

std::map<char32_t, std::vector<int>> FontLetters::forms(const std::set<int>& avoided) const
{
    std::map<char32_t, std::vector<int>> found;
    for (const auto& [character, nominal] : m_characters) {
        if (!QChar::isLetterOrNumber(character))
            continue;
        const QString one = QString::fromUcs4(&character, 1);
        QStringList texts{one.repeated(9)};
        for (const QChar& other : u"abdeghiklmnoprstuwyzcj"_s)
            texts << (one + other).repeated(5) << (one + one + other).repeated(4);
        std::vector<int>& forms = found[character];
        for (const QString& text : std::as_const(texts)) {
            const std::vector<ShapedGlyph> shaped = m_shaper.shape(text);
            for (std::size_t i = 0; i < shaped.size(); ++i) {
                const qsizetype at = shaped[i].cluster;
                // A ligature reaches over the next letter: it is no form of one letter.
                const qsizetype next = i + 1 < shaped.size() ? shaped[i + 1].cluster : text.size();
                const bool mine = text.at(at) == one.at(0) && next == at + 1;
                if (mine && !avoided.contains(shaped[i].glyph)
                    && std::find(forms.begin(), forms.end(), shaped[i].glyph) == forms.end())
                    forms.push_back(shaped[i].glyph);
            }
        }
        if (forms.size() < 2 && !avoided.contains(nominal))
            found.erase(character);
    }
    return found;
}

bool FontLetters::isLetter(int glyph) const
{
    const auto known = m_characterOf.find(glyph);
    if (known != m_characterOf.end())
        return QChar::isLetter(known->second);
    // Other forms are named after the letter: "a.ss01".
    const QString name = nameOf(glyph);
    const QString stem = name.left(name.indexOf(u'.'));
    if (stem.size() == 1 && stem.at(0).isLetter())
        return true;
    const auto base = m_characterOf.find(glyphNamed(stem));
    return base != m_characterOf.end() && QChar::isLetter(base->second);
}

bool FontLetters::isMark(int glyph) const
{
    if (hb_ot_layout_get_glyph_class(hb_font_get_face(m_shaper.font()), static_cast<hb_codepoint_t>(glyph))
        != HB_OT_LAYOUT_GLYPH_CLASS_MARK)
        return false;
    // Fonts also call those strokes marks that join two letters, because they take no room.
    const QString name = nameOf(glyph);
    if (name.contains(u"comb"_s))
        return true;
    for (char32_t combining = 0x300; combining < 0x370; ++combining) {
        if (m_shaper.glyphOf(combining) == glyph)
            return true;
    }
    return false;
}

QString FontLetters::nameOf(int glyph) const
{
    char name[128] = {};
    if (!hb_font_get_glyph_name(m_shaper.font(), static_cast<hb_codepoint_t>(glyph), name, sizeof name))
        return QString::number(glyph);
    return QString::fromLatin1(name);
}

int FontLetters::glyphNamed(const QString& name) const
{
    hb_codepoint_t glyph = 0;
    const QByteArray bytes = name.toLatin1();
    return hb_font_get_glyph_from_name(m_shaper.font(), bytes.constData(), -1, &glyph) ? static_cast<int>(glyph) : -1;
}

} // namespace kokarda::ink

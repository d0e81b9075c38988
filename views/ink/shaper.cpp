// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/hand.h"
#include "views/ink/handdata.h"

#include <QHash>
#include <atomic>
#include <hb.h>
#include <memory>

namespace kokarda::ink {

namespace {

constexpr qsizetype mostWords = 3000;

int nextNumber()
{
    static std::atomic<int> last = 0;
    return ++last;
}

} // namespace

Shaper::Shaper(const QByteArray& fontFile)
    : m_file(fontFile)
    , m_number(nextNumber())
{
    hb_blob_t* blob = hb_blob_create(m_file.constData(), static_cast<unsigned>(m_file.size()),
        HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    hb_blob_destroy(blob);
    if (hb_face_get_glyph_count(face) == 0) {
        hb_face_destroy(face);
        throw HandError("The font of a hand cannot be read.");
    }
    m_font = hb_font_create(face);
    hb_face_destroy(face);
    hb_font_make_immutable(m_font);
}

Shaper::~Shaper()
{
    hb_font_destroy(m_font);
}

std::vector<ShapedGlyph> Shaper::shape(const QString& text, bool ligatures) const
{
    const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(), hb_buffer_destroy);
    hb_buffer_add_utf16(buffer.get(), reinterpret_cast<const uint16_t*>(text.utf16()), static_cast<int>(text.size()), 0,
        static_cast<int>(text.size()));
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer.get(), HB_SCRIPT_LATIN);
    // No language: the letters must not change with the machine's locale.
    hb_buffer_set_language(buffer.get(), HB_LANGUAGE_INVALID);
    const hb_feature_t without{HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    hb_shape(m_font, buffer.get(), &without, ligatures ? 0 : 1);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
    std::vector<ShapedGlyph> glyphs;
    glyphs.reserve(count);
    for (unsigned i = 0; i < count; ++i)
        glyphs.push_back({static_cast<int>(infos[i].codepoint), static_cast<int>(infos[i].cluster),
            static_cast<double>(places[i].x_advance), static_cast<double>(places[i].x_offset),
            static_cast<double>(places[i].y_offset)});
    return glyphs;
}

const std::vector<ShapedGlyph>& Shaper::shapeWord(const QString& word, bool ligatures) const
{
    thread_local QHash<std::pair<QString, int>, std::vector<ShapedGlyph>> known;
    const std::pair key(word, ligatures ? m_number : -m_number);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= mostWords)
        known.clear();
    return *known.insert(key, shape(word, ligatures));
}

int Shaper::glyphOf(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_font, character, &glyph) ? static_cast<int>(glyph) : 0;
}

double Shaper::advanceOf(int glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, static_cast<hb_codepoint_t>(glyph));
}

int Shaper::glyphCount() const
{
    return static_cast<int>(hb_face_get_glyph_count(hb_font_get_face(m_font)));
}

double Shaper::unitsPerEm() const
{
    return hb_face_get_upem(hb_font_get_face(m_font));
}

} // namespace kokarda::ink

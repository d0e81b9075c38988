// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/composites.h"

#include "views/ink/hand.h"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace kokarda::ink {

struct Composites::Faces
{
    QByteArray file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    ~Faces()
    {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
};

Composites::Composites(const QByteArray& fontFile) : m_faces(std::make_unique<Faces>())
{
    m_faces->file = fontFile;
    if (FT_Init_FreeType(&m_faces->library) != 0
        || FT_New_Memory_Face(m_faces->library, reinterpret_cast<const FT_Byte*>(m_faces->file.constData()),
               static_cast<FT_Long>(m_faces->file.size()), 0, &m_faces->face)
            != 0)
        throw HandError("The font cannot be read.");
}

Composites::~Composites() = default;

std::vector<GlyphPart> Composites::partsOf(int glyph) const
{
    std::vector<GlyphPart> parts;
    if (FT_Load_Glyph(m_faces->face, static_cast<FT_UInt>(glyph), FT_LOAD_NO_SCALE | FT_LOAD_NO_RECURSE) != 0)
        return parts;
    const FT_GlyphSlot slot = m_faces->face->glyph;
    if (slot->format != FT_GLYPH_FORMAT_COMPOSITE)
        return parts;
    for (FT_UInt i = 0; i < slot->num_subglyphs; ++i) {
        FT_Int index = 0, x = 0, y = 0;
        FT_UInt flags = 0;
        FT_Matrix matrix{};
        if (FT_Get_SubGlyph_Info(slot, i, &index, &flags, &x, &y, &matrix) != 0)
            return {};
        const bool plain = matrix.xx == 0x10000 && matrix.yy == 0x10000 && matrix.xy == 0 && matrix.yx == 0;
        if (!plain || (flags & FT_SUBGLYPH_FLAG_ARGS_ARE_XY_VALUES) == 0)
            return {};
        parts.push_back({index, static_cast<double>(x), static_cast<double>(y)});
    }
    return parts;
}

} // namespace kokarda::ink

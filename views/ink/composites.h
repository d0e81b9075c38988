// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <memory>
#include <vector>

namespace kokarda::ink {

/// A glyph used as part of another one: shifted, not scaled.
struct GlyphPart
{
    int glyph = 0;
    double shiftX = 0;
    double shiftY = 0;
};

/// Reads how a font puts glyphs together of others ("e" and an ogonek), which keeps marks apart from letters.
class Composites
{
public:
    /// Throws HandError if the bytes are no font.
    explicit Composites(const QByteArray& fontFile);
    ~Composites();
    Composites(const Composites&) = delete;
    Composites& operator=(const Composites&) = delete;

    /// The parts of a glyph, or nothing if it is drawn as one, or if a part is scaled or turned.
    std::vector<GlyphPart> partsOf(int glyph) const;

private:
    struct Faces;
    std::unique_ptr<Faces> m_faces;
};

} // namespace kokarda::ink

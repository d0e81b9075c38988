// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"

namespace kokarda::ink {

/// Which glyphs of a font are letters, marks and forms of one another.
class FontLetters
{
public:
    /// Keeps a reference to the shaper.
    explicit FontLetters(const Shaper& shaper);

    /// The characters of European languages in Latin letters that the font has, with their nominal glyphs.
    const std::map<char32_t, int>& characters() const { return m_characters; }

    /// Those glyphs and all that shaping can make of them.
    std::vector<int> wantedGlyphs() const;

    /// The glyphs that shaping puts for one small or capital letter or digit in changing neighbourhoods.
    std::map<char32_t, std::vector<int>> forms(const std::set<int>& avoided) const;

    bool isLetter(int glyph) const;
    bool isMark(int glyph) const;
    QString nameOf(int glyph) const;
    /// -1 if there is none of that name.
    int glyphNamed(const QString& name) const;

private:
    const Shaper& m_shaper;
    std::map<char32_t, int> m_characters;
    std::map<int, char32_t> m_characterOf;
};

} // namespace kokarda::ink

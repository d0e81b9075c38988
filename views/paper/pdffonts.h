// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/pdfobjects.h"

#include <QRawFont>
#include <QString>
#include <memory>
#include <set>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace kokarda::paper::pdf {

/// A face as a PDF holds it: its glyphs by number, their widths, and the characters they stand for.
class Typeface
{
public:
    explicit Typeface(const QRawFont& font);
    ~Typeface();
    Typeface(const Typeface&) = delete;
    Typeface& operator=(const Typeface&) = delete;

    /// False for faces of pictures only: their text has to be drawn.
    bool hasOutlines() const { return m_trueType || m_compact; }
    int glyphCount() const { return int(m_characters.size()); }
    /// In thousandths of the size.
    double advance(quint16 glyph) const;
    /// 0 for forms that no character asks for by itself.
    char32_t characterOf(quint16 glyph) const;

    /// Writes the face with these glyphs and no others, and gives the number of the font object. To make a file for
    /// each order quickly the glyphs are rounded up to whole alphabets, and what was made last is remembered.
    int write(Objects& objects, const std::set<quint16>& glyphs) const;

private:
    struct Subset;
    /// Which alphabets a text takes, and which glyphs of none of them: all that tells one subset from another.
    struct Wish
    {
        unsigned alphabets = 0;
        std::vector<quint16> strays;

        bool operator==(const Wish&) const = default;
    };
    Wish wishOf(const std::set<quint16>& glyphs) const;
    std::shared_ptr<const Subset> subsetOf(const std::set<quint16>& glyphs) const;
    std::set<quint16> roundedUp(const Wish& wish) const;
    QByteArray widthsOf(const std::set<quint16>& glyphs) const;
    QByteArray toUnicode(const std::set<quint16>& glyphs) const;
    QByteArray descriptor(const QByteArray& name) const;

    hb_face_t* m_face = nullptr;
    hb_font_t* m_font = nullptr;
    bool m_trueType = false; ///< outlines in "glyf"
    bool m_compact = false;  ///< outlines in "CFF "
    QByteArray m_name;
    double m_unitsPerEm = 1000;
    std::vector<char32_t> m_characters; ///< by glyph
    std::vector<quint16> m_alphabets;   ///< by glyph: a bit for each alphabet that it belongs to
    mutable std::vector<std::pair<Wish, std::shared_ptr<const Subset>>> m_made;
};

/// The face of a font that text was set in, read once.
const Typeface& typefaceOf(const QRawFont& font);

} // namespace kokarda::paper::pdf

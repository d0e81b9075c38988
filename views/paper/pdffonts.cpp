// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdffonts.h"

#include <QCryptographicHash>
#include <QHash>
#include <array>
#include <cmath>
#include <hb-ot.h>
#include <hb-subset.h>

using namespace Qt::StringLiterals;

namespace kokarda::paper::pdf {

namespace {

// How many different sets of letters of one face are remembered.
constexpr size_t mostSubsets = 8;

// Letters that come together: what a language writes. A face that has some of them gets all it has.
const std::array<QString, 10> alphabets{
    u" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"_s,
    u"\u00A0–—…„”“’‚‘×·•€§°№½→"_s,
    u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ"_s,
    u"áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ"_s,
    u"äöüßÄÖÜẞ"_s,
    u"àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸ«»"_s,
    u"áéíñóúü¿¡ÁÉÍÑÓÚÜ"_s,
    u"àèéìíîòóùúÀÈÉÌÍÎÒÓÙÚ"_s,
    u"абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯʼ"_s,
    u"ыэёъЫЭЁЪ"_s,
};

// The tables that make a font file again; the others say nothing that a PDF needs.
constexpr std::array fontTables{"cmap", "cvt ", "fpgm", "prep", "glyf", "loca", "CFF ", "head", "hhea", "hmtx", "maxp",
    "name", "OS/2", "post"};

hb_blob_t* blobOf(const QByteArray& bytes)
{
    return hb_blob_create(bytes.constData(), uint(bytes.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr);
}

hb_tag_t tagOf(const char* name)
{
    return hb_tag_from_string(name, 4);
}

QByteArray bytesOf(hb_blob_t* blob)
{
    uint length = 0;
    const char* data = hb_blob_get_data(blob, &length);
    const QByteArray bytes(data, qsizetype(length));
    hb_blob_destroy(blob);
    return bytes;
}

// The name that PostScript knows, of letters, digits and hyphens only.
QByteArray postScriptName(hb_face_t* face)
{
    char text[128];
    uint size = sizeof text;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, text);
    QByteArray name;
    for (const char c : QByteArray(text))
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-')
            name += c;
    return name.isEmpty() ? QByteArray("Font") : name;
}

// Six letters that tell two subsets of one face apart (ISO 32000-1, 9.6.4).
QByteArray mark(const std::set<quint16>& glyphs)
{
    QByteArray numbers;
    for (const quint16 glyph : glyphs)
        numbers += QByteArray::number(glyph) + ' ';
    QByteArray letters = QCryptographicHash::hash(numbers, QCryptographicHash::Md5).left(6);
    for (char& letter : letters)
        letter = char('A' + static_cast<unsigned char>(letter) % 26);
    return letters;
}

QByteArray hex4(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

// One bit for each glyph that the file holds (ISO 19005-1, 6.3.5).
QByteArray bitsOf(const std::set<quint16>& glyphs)
{
    QByteArray bits(*glyphs.rbegin() / 8 + 1, '\0');
    for (const quint16 glyph : glyphs)
        bits[glyph / 8] = char(bits[glyph / 8] | (0x80 >> (glyph % 8)));
    return bits;
}

} // namespace

struct Typeface::Subset
{
    QByteArray name;
    QByteArray file; ///< deflated
    qsizetype length = 0;
    QByteArray widths;
    QByteArray described; ///< the font descriptor, but for what it refers to
    QByteArray toUnicode; ///< deflated
    QByteArray held;      ///< deflated: the set of glyphs
};

Typeface::Typeface(const QRawFont& font)
{
    hb_face_t* builder = hb_face_builder_create();
    for (const char* table : fontTables) {
        const QByteArray bytes = font.fontTable(table);
        if (bytes.isEmpty())
            continue;
        hb_blob_t* blob = blobOf(bytes);
        hb_face_builder_add_table(builder, tagOf(table), blob);
        hb_blob_destroy(blob);
        m_trueType = m_trueType || qstrcmp(table, "glyf") == 0;
        m_compact = m_compact || qstrcmp(table, "CFF ") == 0;
    }
    hb_blob_t* whole = hb_face_reference_blob(builder);
    m_face = hb_face_create(whole, 0);
    hb_blob_destroy(whole);
    hb_face_destroy(builder);
    m_font = hb_font_create(m_face);
    m_unitsPerEm = hb_face_get_upem(m_face);
    m_name = postScriptName(m_face);
    m_characters.assign(hb_face_get_glyph_count(m_face), 0);
    hb_set_t* known = hb_set_create();
    hb_face_collect_unicodes(m_face, known);
    for (hb_codepoint_t character = HB_SET_VALUE_INVALID, glyph = 0; hb_set_next(known, &character);)
        if (hb_font_get_nominal_glyph(m_font, character, &glyph) && glyph < m_characters.size() && m_characters[glyph] == 0)
            m_characters[glyph] = character;
    hb_set_destroy(known);
    m_alphabets.assign(m_characters.size(), 0);
    for (size_t i = 0; i < alphabets.size(); ++i)
        for (const QChar character : alphabets[i]) {
            hb_codepoint_t glyph = 0;
            if (hb_font_get_nominal_glyph(m_font, character.unicode(), &glyph) && glyph < m_alphabets.size())
                m_alphabets[glyph] = quint16(m_alphabets[glyph] | 1U << i);
        }
}

Typeface::~Typeface()
{
    hb_font_destroy(m_font);
    hb_face_destroy(m_face);
}

double Typeface::advance(quint16 glyph) const
{
    return hb_font_get_glyph_h_advance(m_font, glyph) * 1000.0 / m_unitsPerEm;
}

char32_t Typeface::characterOf(quint16 glyph) const
{
    return glyph < m_characters.size() ? m_characters[glyph] : 0;
}

std::set<quint16> Typeface::roundedUp(const Wish& wish) const
{
    std::set<quint16> all(wish.strays.begin(), wish.strays.end());
    all.insert(0);
    for (size_t glyph = 0; wish.alphabets != 0 && glyph < m_alphabets.size(); ++glyph)
        if ((m_alphabets[glyph] & wish.alphabets) != 0)
            all.insert(quint16(glyph));
    return all;
}

Typeface::Wish Typeface::wishOf(const std::set<quint16>& glyphs) const
{
    Wish wish;
    for (const quint16 glyph : glyphs) {
        if (m_alphabets[glyph] == 0)
            wish.strays.push_back(glyph);
        else
            wish.alphabets |= m_alphabets[glyph];
    }
    return wish;
}

std::shared_ptr<const Typeface::Subset> Typeface::subsetOf(const std::set<quint16>& used) const
{
    const Wish wish = wishOf(used);
    for (const auto& [of, made] : m_made)
        if (of == wish)
            return made;
    const std::set<quint16> glyphs = roundedUp(wish);
    hb_subset_input_t* input = hb_subset_input_create_or_fail();
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    for (const quint16 glyph : glyphs)
        hb_set_add(hb_subset_input_glyph_set(input), glyph);
    for (const char* table : {"cmap", "name", "OS/2", "post"})
        hb_set_add(hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG), tagOf(table));
    hb_subset_plan_t* plan = hb_subset_plan_create_or_fail(m_face, input);
    hb_subset_input_destroy(input);
    auto subset = std::make_shared<Subset>();
    std::set<quint16> held = glyphs;
    QByteArray file;
    if (plan != nullptr) {
        // An accented letter brings its parts along.
        const hb_map_t* kept = hb_subset_plan_old_to_new_glyph_mapping(plan);
        for (uint glyph = 0; glyph < m_characters.size(); ++glyph)
            if (hb_map_has(kept, glyph))
                held.insert(quint16(glyph));
        if (hb_face_t* face = hb_subset_plan_execute_or_fail(plan)) {
            file = m_compact ? bytesOf(hb_face_reference_table(face, tagOf("CFF "))) : bytesOf(hb_face_reference_blob(face));
            hb_face_destroy(face);
        }
        hb_subset_plan_destroy(plan);
    }
    if (file.isEmpty()) // never seen; the whole face is a subset too
        file = bytesOf(m_compact ? hb_face_reference_table(m_face, tagOf("CFF ")) : hb_face_reference_blob(m_face));
    subset->name = mark(held) + '+' + m_name;
    subset->length = file.size();
    subset->file = deflated(file, 9);
    subset->widths = widthsOf(held);
    subset->described = descriptor(subset->name);
    subset->toUnicode = deflated(toUnicode(held), 6);
    subset->held = deflated(bitsOf(held), 6);
    if (m_made.size() >= mostSubsets)
        m_made.erase(m_made.begin());
    m_made.emplace_back(wish, subset);
    return subset;
}

QByteArray Typeface::widthsOf(const std::set<quint16>& glyphs) const
{
    QByteArray widths;
    int before = -2;
    for (const quint16 glyph : glyphs) {
        if (glyph != before + 1)
            widths += (before < 0 ? QByteArray() : "]"_ba) + QByteArray::number(glyph) + '[';
        addNumber(widths, advance(glyph));
        before = glyph;
    }
    return widths + ']';
}

QByteArray Typeface::toUnicode(const std::set<quint16>& glyphs) const
{
    QByteArray pairs;
    int block = 0;
    QByteArray blocks;
    const auto close = [&] {
        if (block > 0)
            blocks += QByteArray::number(block) + " beginbfchar\n" + pairs + "endbfchar\n";
        pairs.clear();
        block = 0;
    };
    for (const quint16 glyph : glyphs) {
        const char32_t character = characterOf(glyph);
        if (character == 0)
            continue;
        pairs += '<' + hex4(glyph) + "><";
        for (const QChar unit : QString::fromUcs4(&character, 1))
            pairs += hex4(unit.unicode());
        pairs += ">\n";
        if (++block == 100)
            close();
    }
    close();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering "
           "(UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> "
           "<FFFF>\nendcodespacerange\n"
        + blocks + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray Typeface::descriptor(const QByteArray& name) const
{
    const auto metric = [this](hb_ot_metrics_tag_t tag) {
        hb_position_t value = 0;
        hb_ot_metrics_get_position_with_fallback(m_font, tag, &value);
        return value * 1000.0 / m_unitsPerEm;
    };
    const QByteArray head = bytesOf(hb_face_reference_table(m_face, tagOf("head")));
    QByteArray box;
    for (qsizetype i = 36; i + 1 < head.size() && i < 44; i += 2) {
        const auto value = qint16(static_cast<unsigned char>(head[i]) << 8 | static_cast<unsigned char>(head[i + 1]));
        addNumber(box, value * 1000.0 / m_unitsPerEm);
    }
    QByteArray text = "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox[" + box + "]/ItalicAngle 0/Ascent ";
    addNumber(text, metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER));
    text += "/Descent ";
    addNumber(text, metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER));
    text += "/CapHeight ";
    addNumber(text, metric(HB_OT_METRICS_TAG_CAP_HEIGHT));
    return text + "/StemV 80";
}

int Typeface::write(Objects& objects, const std::set<quint16>& glyphs) const
{
    const std::shared_ptr<const Subset> subset = subsetOf(glyphs);
    const QByteArray flate = "/Filter/FlateDecode";
    const int file = objects.addStream(m_compact ? "/Subtype/CIDFontType0C" + flate : "/Length1 " + QByteArray::number(subset->length) + flate,
        subset->file);
    const int held = objects.addStream(flate, subset->held);
    const int unicode = objects.addStream(flate, subset->toUnicode);
    const int described = objects.add(subset->described + (m_compact ? "/FontFile3 " : "/FontFile2 ") + reference(file)
        + "/CIDSet " + reference(held) + ">>");
    const int face = objects.add("<</Type/Font/Subtype/" + (m_compact ? "CIDFontType0"_ba : "CIDFontType2"_ba) + "/BaseFont/" + subset->name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " + reference(described) + "/DW 500/W["
        + subset->widths + (m_compact ? "]>>"_ba : "]/CIDToGIDMap/Identity>>"_ba));
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + subset->name + "/Encoding/Identity-H/DescendantFonts[" + reference(face)
        + "]/ToUnicode " + reference(unicode) + ">>");
}

const Typeface& typefaceOf(const QRawFont& font)
{
    thread_local QHash<QString, std::shared_ptr<Typeface>> known;
    const QString key = font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight());
    std::shared_ptr<Typeface>& face = known[key];
    if (!face)
        face = std::make_shared<Typeface>(font);
    return *face;
}

} // namespace kokarda::paper::pdf

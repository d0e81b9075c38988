// SPDX-License-Identifier: GPL-3.0-or-later
// No validator of PDF/A is at hand everywhere: what ISO 19005-1, conformance level B, asks of files such as ours is read
// from the file itself, object by object. The numbers are those of its clauses.
#include "tests/support/printers.h"
#include "tests/support/tools.h"
#include "tests/views/paper/fixtures.h"
#include "views/paper/notecard.h"
#include "views/paper/pdf.h"
#include "views/paper/slip.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <hb-ot.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;
using namespace kokarda::test;

namespace {

/// A file's objects as qpdf lists them.
class PdfArchive : public ::testing::Test
{
protected:
    void SetUp() override
    {
        KOKARDA_TOOL_OR_SKIP("qpdf");
        PaperOptions options;
        options.note = NotePlacement::Strip;
        writePdf(slipPages(slipOf(kowalskaOrder()), noteFor(options), options), path(), {u"Packing “slips” & notes"_s, u"pl"_s, true, {}});
        const QJsonObject said = QJsonDocument::fromJson(outputOf(u"qpdf"_s, {u"--json=1"_s, path()})).object();
        m_objects = said.value(u"objects"_s).toObject();
        ASSERT_FALSE(m_objects.isEmpty());
        m_catalog = get(get(u"trailer"_s).toObject().value(u"/Root"_s)).toObject();
    }

    QString path() const { return m_folder.filePath(u"slip.pdf"_s); }
    /// What a name or a reference ("12 0 R") stands for.
    QJsonValue get(const QJsonValue& value) const
    {
        return m_objects.contains(value.toString()) ? m_objects.value(value.toString()) : value;
    }
    QByteArray stream(const QJsonValue& reference, bool filtered = true) const
    {
        return outputOf(u"qpdf"_s, {u"--show-object="_s + reference.toString().section(u' ', 0, 1).replace(u' ', u','),
            filtered ? u"--filtered-stream-data"_s : u"--raw-stream-data"_s, path()});
    }
    std::vector<QJsonObject> dictionaries(const QString& type) const
    {
        std::vector<QJsonObject> found;
        for (const QJsonValue& object : m_objects)
            if (object.toObject().value(u"/Type"_s).toString() == type)
                found.push_back(object.toObject());
        return found;
    }

    QTemporaryDir m_folder;
    QJsonObject m_objects;
    QJsonObject m_catalog;
};

} // namespace

TEST_F(PdfArchive, HasTheFrameThatTheStandardAsksFor)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // 6.1.2: the header, and a comment of at least four bytes above 127.
    EXPECT_TRUE(bytes.startsWith("%PDF-1.4\n%"));
    for (int i = 10; i < 14; ++i)
        EXPECT_GE(static_cast<unsigned char>(bytes[i]), 128);
    EXPECT_TRUE(bytes.endsWith("%%EOF\n")); // 6.1.3: nothing after the end
    const QJsonObject trailer = get(u"trailer"_s).toObject();
    EXPECT_EQ(trailer.value(u"/ID"_s).toArray().size(), 2); // 6.1.3
    EXPECT_FALSE(trailer.contains(u"/Encrypt"_s));          // 6.1.3
    EXPECT_TRUE(outputOf(u"qpdf"_s, {u"--check"_s, path()}).contains("No syntax or stream encoding errors found"));
}

TEST_F(PdfArchive, HoldsNothingThatTheStandardForbids)
{
    const QByteArray plain = outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path(), u"-"_s});
    for (const char* forbidden : {"/SMask", "/Group", "/CA ", "/ca ", // 6.4: transparency
             "/JavaScript", "/JS", "/Launch", "/AA", "/OpenAction",  // 6.6: actions
             "/EmbeddedFile", "/OCProperties", "/Annots", "/AcroForm", "/LZWDecode", "/Alternates", "/OPI", "/Interpolate", "/TR "})
        EXPECT_FALSE(plain.contains(forbidden)) << forbidden;
}

TEST_F(PdfArchive, NamesItsColoursByAProfile)
{
    // 6.2.2 and 6.2.3: device colours are those of the output intent, an RGB profile of at most version 2.
    const QJsonArray intents = get(m_catalog.value(u"/OutputIntents"_s)).toArray();
    ASSERT_EQ(intents.size(), 1);
    const QJsonObject intent = get(intents[0]).toObject();
    EXPECT_EQ(intent.value(u"/S"_s).toString(), u"/GTS_PDFA1"_s);
    EXPECT_FALSE(intent.value(u"/OutputConditionIdentifier"_s).toString().isEmpty());
    EXPECT_EQ(get(intent.value(u"/DestOutputProfile"_s)).toObject().value(u"/N"_s).toInt(), 3);
    const QByteArray profile = stream(intent.value(u"/DestOutputProfile"_s));
    ASSERT_GT(profile.size(), 128);
    EXPECT_EQ(profile.mid(36, 4), "acsp");
    EXPECT_EQ(profile.mid(16, 4), "RGB ");
    EXPECT_LE(profile[8], 2);
    for (const QJsonObject& picture : dictionaries(u"/XObject"_s)) {
        const QString space = picture.value(u"/ColorSpace"_s).toString();
        EXPECT_TRUE(space == "/DeviceRGB"_L1 || space == "/DeviceGray"_L1) << space.toStdString();
    }
}

TEST_F(PdfArchive, SaysInBothWaysTheSameOfItself)
{
    // 6.7: the metadata stream is not packed, names part and level, and agrees with the information dictionary.
    const QJsonObject metadata = get(m_catalog.value(u"/Metadata"_s)).toObject();
    EXPECT_EQ(metadata.value(u"/Subtype"_s).toString(), u"/XML"_s);
    EXPECT_FALSE(metadata.contains(u"/Filter"_s));
    const QString xmp = QString::fromUtf8(stream(m_catalog.value(u"/Metadata"_s), false));
    EXPECT_TRUE(xmp.contains(u"<pdfaid:part>1</pdfaid:part>"_s));
    EXPECT_TRUE(xmp.contains(u"<pdfaid:conformance>B</pdfaid:conformance>"_s));
    const QJsonObject info = get(get(u"trailer"_s).toObject().value(u"/Info"_s)).toObject();
    EXPECT_TRUE(xmp.contains(u">Packing “slips” &amp; notes</rdf:li>"_s)) << xmp.toStdString();
    EXPECT_EQ(info.value(u"/Title"_s).toString(), u"Packing “slips” & notes"_s);
    EXPECT_TRUE(xmp.contains(u"<xmp:CreatorTool>%1<"_s.arg(info.value(u"/Creator"_s).toString())));
    EXPECT_TRUE(xmp.contains(u"<pdf:Producer>%1<"_s.arg(info.value(u"/Producer"_s).toString())));
    const QString made = info.value(u"/CreationDate"_s).toString(); // D:20260314102000Z
    EXPECT_TRUE(xmp.contains(u"<xmp:CreateDate>%1-%2-%3T%4:%5:%6Z<"_s.arg(made.mid(2, 4), made.mid(6, 2), made.mid(8, 2),
        made.mid(10, 2), made.mid(12, 2), made.mid(14, 2)))) << made.toStdString();
    EXPECT_EQ(m_catalog.value(u"/Lang"_s).toString(), u"pl"_s);
}

TEST_F(PdfArchive, HasEveryFontInsideWithItsWidthsAndAListOfItsGlyphs)
{
    int faces = 0;
    for (const QJsonObject& font : dictionaries(u"/Font"_s)) {
        if (font.value(u"/Subtype"_s).toString() != "/Type0"_L1)
            continue;
        ++faces;
        EXPECT_EQ(font.value(u"/Encoding"_s).toString(), u"/Identity-H"_s);
        EXPECT_TRUE(get(font.value(u"/ToUnicode"_s)).isObject());
        const QJsonObject face = get(font.value(u"/DescendantFonts"_s).toArray().at(0)).toObject();
        EXPECT_EQ(face.value(u"/Subtype"_s).toString(), u"/CIDFontType2"_s);
        EXPECT_EQ(face.value(u"/CIDToGIDMap"_s).toString(), u"/Identity"_s); // 6.3.3.2
        const QJsonObject described = get(face.value(u"/FontDescriptor"_s)).toObject();
        EXPECT_EQ(described.value(u"/FontName"_s), face.value(u"/BaseFont"_s));
        // 6.3.4: the file is inside.
        const QByteArray file = stream(described.value(u"/FontFile2"_s));
        ASSERT_FALSE(file.isEmpty());
        EXPECT_EQ(get(described.value(u"/FontFile2"_s)).toObject().value(u"/Length1"_s).toInt(), file.size());
        hb_blob_t* blob = hb_blob_create(file.constData(), uint(file.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        hb_face_t* inside = hb_face_create(blob, 0);
        hb_font_t* sized = hb_font_create(inside);
        const double perEm = hb_face_get_upem(inside);
        // 6.3.5: a subset lists the glyphs that it holds. 6.3.6: the widths are those of the file.
        const QByteArray held = stream(described.value(u"/CIDSet"_s));
        const QJsonArray widths = face.value(u"/W"_s).toArray();
        int glyphs = 0;
        for (qsizetype i = 0; i + 1 < widths.size(); i += 2) {
            const QJsonArray run = widths[i + 1].toArray();
            for (int k = 0; k < run.size(); ++k, ++glyphs) {
                const int glyph = widths[i].toInt() + k;
                EXPECT_TRUE(held.at(glyph / 8) & (0x80 >> (glyph % 8))) << glyph;
                EXPECT_NEAR(run[k].toDouble(), hb_font_get_glyph_h_advance(sized, hb_codepoint_t(glyph)) * 1000.0 / perEm, 1) << glyph;
            }
        }
        EXPECT_GT(glyphs, 60);
        int bits = 0;
        for (const char byte : held)
            bits += std::popcount(static_cast<unsigned char>(byte));
        EXPECT_EQ(bits, glyphs);
        hb_font_destroy(sized);
        hb_face_destroy(inside);
        hb_blob_destroy(blob);
    }
    EXPECT_EQ(faces, 3);
}

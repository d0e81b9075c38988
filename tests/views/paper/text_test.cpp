// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/paper/barcode.h"
#include "views/paper/fonts.h"
#include "views/paper/text.h"
#include "views/paper/units.h"

#include <QGlyphRun>
#include <QTextLayout>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::paper;

namespace {

const Style body{Face::Regular, 95, Qt::black};

} // namespace

TEST(Text, InvisibleAndControlCharactersAreGone)
{
    EXPECT_EQ(cleaned(u"  Anna\t\u202EKowalska\u0007 \u200B x\n y "_s), u"Anna Kowalska x y"_s);
    EXPECT_EQ(cleanedLines(u"one\r\ntwo\r\r\r\nthree\n\n\n\nfour\n"_s), u"one\ntwo\n\nthree\n\nfour"_s);
}

TEST(Text, AccentsDoNotPileUp)
{
    EXPECT_EQ(cleaned(u"e\u0301\u0302\u0303\u0304\u0305x"_s), u"e\u0301\u0302x"_s);
}

TEST(Text, LinesAreNeverWiderThanTheirRoom)
{
    const QString words = u"Kubek „Zażółć gęślą jaźń” "_s + QString(60, u'W') + u" końcówka 漢字漢字漢字漢字漢字漢字漢字 "
                          u"שלום עולם שלום עולם שלום עולם"_s;
    for (const qreal room : {80.0, 200.0, 500.0, 1500.0})
        for (const TextLine& line : wrapped(words, body, room)) {
            EXPECT_LE(line.width, room + 0.5);
            EXPECT_NEAR(line.width, fonts::width(line.text, body.face, body.size), 0.01);
        }
}

TEST(Text, NothingIsLostWhenALineIsBroken)
{
    const QString words = u"Ala ma kota a kot ma Alę i jeszcze "_s + QString(80, u'x');
    QString joined;
    for (const TextLine& line : wrapped(words, body, 400))
        joined += line.text;
    EXPECT_EQ(joined.remove(u' '), QString(words).remove(u' '));
}

TEST(Text, TooManyLinesEndWithDots)
{
    const std::vector<TextLine> lines = wrapped(QString(u"słowo "_s).repeated(60).trimmed(), body, 500, 3);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines.back().text.endsWith(u'…'));
}

TEST(Fonts, FiguresStandUnderEachOther)
{
    for (const Face face : {Face::Regular, Face::Semibold, Face::Bold})
        for (const QChar digit : u"123456789"_s)
            EXPECT_NEAR(fonts::width(QString(digit), face, 100), fonts::width(u"0"_s, face, 100), 0.01);
}

TEST(Fonts, EveryLetterOfTheDocumentLanguagesIsThere)
{
    EXPECT_EQ(fonts::missingCharacters(u"ĄĆĘŁŃÓŚŹŻąćęłńóśźż ÄÖÜäöüß ČĎĚŇŘŠŤŮÝŽčďěňřšťůýž ІЇЄҐіїєґшщ ÀÂÇÉÈÊËÎÏÔÙÛŸœ "
                                       u"ÑñÁÍÓÚ¿¡ ÀÈÉÌÒÙ €£„”«»’–—…×·№"_s),
        QStringList());
}

TEST(Fonts, MissingCharactersAreNamed)
{
    // A sign of a plane that is not given out: no typeface of any computer has it.
    const QString nobodys = QString::fromUcs4(U"\U00050123");
    EXPECT_EQ(fonts::missingCharacters(u"Kubek "_s + nobodys + nobodys), QStringList{nobodys + u" (U+50123)"_s});
}

TEST(Fonts, AScriptThatIsSetInEmptyBoxesIsMissing)
{
    QTextLayout layout(u"क"_s, fonts::font(Face::Regular, 100));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const bool isBoxes = std::ranges::any_of(layout.glyphRuns(), [](const QGlyphRun& run) { return fonts::isMakeshift(run.rawFont()); });
    EXPECT_EQ(fonts::missingCharacters(u"Kubek क"_s), isBoxes ? QStringList{u"क (U+0915)"_s} : QStringList());
}

TEST(Fonts, SignsThatShowNothingAreNotMissing)
{
    EXPECT_EQ(fonts::missingCharacters(u"a\u200Db\uFE0F\u200Ec\u2028"_s), QStringList());
}

TEST(Barcode, ModulesAreWholePrinterDots)
{
    for (const int dpi : {203, 300, 600}) {
        const std::optional<Shape> code = code128Shape(u"#1042"_s, {1000.3, 2000.7}, mm(60), mm(9), dpi, Qt::black);
        ASSERT_TRUE(code);
        const qreal dot = unitsPerInch / dpi;
        EXPECT_NEAR(code->scale / dot, std::round(code->scale / dot), 1e-6);
        EXPECT_NEAR(code->at.x() / dot, std::round(code->at.x() / dot), 1e-6);
        EXPECT_NEAR(code->box().height(), mm(9), 0.01);
    }
}

TEST(Barcode, WhatCannotBeEncodedIsLeftOut)
{
    EXPECT_FALSE(code128(u""_s));
    EXPECT_FALSE(code128(u"zamówienie Ł"_s));
    EXPECT_FALSE(code128Shape(QString(80, u'A'), {}, mm(30), mm(9), 203, Qt::black));
    EXPECT_TRUE(qrCode(u"zamówienie Ł 漢"_s));
    EXPECT_FALSE(qrCode(QString(5000, u'A')));
}

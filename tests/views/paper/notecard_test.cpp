// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/notecard.h"

#include "tests/support/printers.h"
#include "views/paper/painter.h"
#include "views/paper/units.h"

#include <QBuffer>
#include <QPainter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

const QString words = u"Droga Anno,\ndziękujemy za zamówienie i życzymy smacznej herbaty.\nPozdrawiamy ciepło"_s;

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(QPen(QColor(90, 90, 140), 6));
    painter.drawLine(4, 4, width - 4, height - 4);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::vector<Picture> picturesOf(const Marks& marks)
{
    std::vector<Picture> found;
    for (const Mark& mark : marks) {
        if (const Picture* each = std::get_if<Picture>(&mark))
            found.push_back(*each);
    }
    return found;
}

} // namespace

TEST(NoteCard, IsWrittenAsTheShopHoldsThePen)
{
    NoteLook large;
    large.xHeightMm = 3;
    large.inkColour = u"#000000"_s;
    const QSizeF box = noteBox(u"a6"_s);
    const NoteCard usual = noteIn(box, words, u"caveat"_s, {}, 5), other = noteIn(box, words, u"caveat"_s, large, 5);
    EXPECT_DOUBLE_EQ(usual.writing.sizeUsedMm, 2.3);
    EXPECT_DOUBLE_EQ(other.writing.sizeUsedMm, 3);
    EXPECT_EQ(other.ink, QColor(Qt::black));
    EXPECT_EQ(noteIn(box, words, u"caveat"_s, large, 5).writing, other.writing) << "a reprint is the same";
}

TEST(NoteCard, ASignatureStandsUnderTheWordsAndStaysOnTheCard)
{
    NoteLook look;
    look.signaturePng = picture(400, 150);
    const QSizeF box = noteBox(u"a6"_s);
    const NoteCard card = noteIn(box, words, u"caveat"_s, look, 5);
    ASSERT_EQ(card.pictures.size(), 1u);
    const QRectF place = card.pictures.front().boxMm;
    EXPECT_GT(place.top(), noteIn(box, words, u"caveat"_s, {}, 5).writing.inkBottomMm - 0.01);
    EXPECT_LE(place.bottom(), box.height());
    EXPECT_NEAR(place.width() / place.height(), 400.0 / 150, 0.01);
    // Also where the words alone would fill the card.
    const NoteCard full = noteIn(box, (words + u'\n').repeated(3), u"caveat"_s, look, 5);
    EXPECT_LE(full.pictures.front().boxMm.bottom(), box.height() + 0.01);
    EXPECT_FALSE(full.writing.tooLong);
}

TEST(NoteCard, AScannedCardTakesThePlaceOfTheWords)
{
    NoteLook look;
    look.scanPng = picture(1748, 1240);
    look.signaturePng = picture(400, 150);
    const QSizeF box = noteBox(u"a6"_s);
    const NoteCard card = noteIn(box, words, u"caveat"_s, look, 5);
    EXPECT_TRUE(card.writing.strokes.empty());
    ASSERT_EQ(card.pictures.size(), 1u);
    EXPECT_TRUE(QRectF({0, 0}, box).adjusted(-0.01, -0.01, 0.01, 0.01).contains(card.pictures.front().boxMm));
    const Page page = notePage(card, {});
    EXPECT_EQ(picturesOf(page.marks).size(), 1u);
    EXPECT_TRUE(page.printable.contains(picturesOf(page.marks).front().rect));
}

TEST(NoteCard, AThermalPrinterGetsPicturesWithoutGrey)
{
    NoteLook look;
    look.signaturePng = picture(400, 150);
    const NoteCard card = noteIn(noteBox(u"100x150"_s), words, u"caveat"_s, look, 5);
    const QImage image = picturesOf(noteMarks(card, true, {0, 0})).front().image;
    int black = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            EXPECT_TRUE(qAlpha(pixel) == 0 || pixel == qRgb(0, 0, 0));
            black += pixel == qRgb(0, 0, 0) ? 1 : 0;
        }
    }
    EXPECT_GT(black, 500);
}

TEST(NoteCard, PicturesOfABatchAreDecodedOnce)
{
    NoteLook look;
    look.signaturePng = picture(300, 100);
    const QSizeF box = noteBox(u"a6"_s);
    EXPECT_EQ(noteIn(box, words, u"caveat"_s, look, 1).pictures.front().image.cacheKey(),
        noteIn(box, words, u"caveat"_s, look, 2).pictures.front().image.cacheKey());
}

} // namespace kokarda::paper

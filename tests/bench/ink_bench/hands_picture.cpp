// SPDX-License-Identifier: GPL-3.0-or-later
// Draws cards in every hand, to be looked at:
// hands_picture OUT.png [--dpi N] [--hand NAME] [--mono] [--plain] [--strokes] [--seed TEXT] [--text FILE] [--height MM] [--columns N] [--size X-HEIGHT] [--crop X,Y,W,H in mm]
#include "views/ink/brush.h"
#include "views/ink/writer.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kokarda::ink;

namespace {

const QString sample = u"Droga Kasiu,\ndziękujemy za zamówienie kubka w gęsi. Niech się dobrze sprawdza przy porannej "
                       "herbacie! Gdyby coś było nie tak, po prostu do nas napisz – na pewno pomożemy.\nŁucja i Żaneta "
                       "z pracowni „Pod Gęsią”"_s;

constexpr double cardWidth = 148, margin = 11;
const QColor cream(253, 252, 248);

/// Only the shades between paper and ink, so that the file is small.
QImage inFewShades(const QImage& image)
{
    QList<QRgb> shades;
    for (int i = 0; i < 32; ++i) {
        const auto mix = [i](int from, int to) { return from + (to - from) * i / 31; };
        shades << qRgb(mix(cream.red(), blueInk.red()), mix(cream.green(), blueInk.green()),
            mix(cream.blue(), blueInk.blue()));
    }
    return image.convertToFormat(QImage::Format_Indexed8, shades, Qt::ThresholdDither);
}

void drawCard(QPainter& painter, const QString& hand, const QString& text, const QString& seed, bool mono, double xHeight,
    double cardHeight, bool plain, bool strokes)
{
    WritingStyle style;
    style.widthMm = cardWidth - 2 * margin;
    style.heightMm = cardHeight - 2 * margin;
    style.xHeightMm = xHeight;
    const Writing writing = plain
        ? writeStraying(loadHand(hand), text, style, Variation().times(0), 0, seedFor(seed, hand), nullptr)
        : write(loadHand(hand), text, style, seedFor(seed, hand));
    painter.translate(margin, margin);
    if (!strokes) {
        painter.fillPath(inked(writing), mono ? blackInk : blueInk);
    } else {
        int i = 0;
        for (const Stroke& stroke : writing.strokes) {
            painter.fillPath(inked(stroke), QColor::fromHsv((i++ * 67) % 360, 255, stroke.mark ? 120 : 200, 170));
            painter.fillRect(QRectF(stroke.points.front().x - 0.15, stroke.points.front().y - 0.15, 0.3, 0.3), Qt::black);
        }
    }
    QTextStream(stderr) << hand << ": " << writing.strokes.size() << " strokes, " << writing.lines << " lines, x-height "
                        << writing.sizeUsedMm << (writing.tooLong ? " TOO LONG" : "") << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char* name : {"dpi", "hand", "seed", "text", "crop", "columns", "size", "height"})
        parser.addOption({QLatin1String(name), QString(), u"value"_s});
    for (const char* name : {"mono", "plain", "strokes"})
        parser.addOption(QCommandLineOption(QLatin1String(name)));
    parser.addPositionalArgument(u"out"_s, QString());
    parser.process(application);
    QStringList names;
    for (const HandInfo& info : hands())
        names << info.name;
    if (parser.isSet(u"hand"_s))
        names = parser.value(u"hand"_s).split(u',');
    QString text = sample;
    if (parser.isSet(u"text"_s)) {
        QFile file(parser.value(u"text"_s));
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        text = QString::fromUtf8(file.readAll()).trimmed();
    }
    const double dpi = parser.isSet(u"dpi"_s) ? parser.value(u"dpi"_s).toDouble() : 300;
    const int columns = parser.isSet(u"columns"_s) ? parser.value(u"columns"_s).toInt() : 1;
    const int rows = (static_cast<int>(names.size()) + columns - 1) / columns;
    const double scale = dpi / 25.4;
    const bool mono = parser.isSet(u"mono"_s);
    const double cardHeight = parser.isSet(u"height"_s) ? parser.value(u"height"_s).toDouble() : 105;
    QImage image(qRound(cardWidth * columns * scale), qRound(cardHeight * rows * scale), QImage::Format_RGB32);
    image.fill(mono ? QColor(Qt::white) : cream);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, !mono);
    for (int i = 0; i < names.size(); ++i) {
        painter.save();
        painter.scale(scale, scale);
        painter.translate(cardWidth * (i % columns), cardHeight * (i / columns));
        drawCard(painter, names[i], text, parser.isSet(u"seed"_s) ? parser.value(u"seed"_s) : u"1001"_s, mono,
            parser.isSet(u"size"_s) ? parser.value(u"size"_s).toDouble() : 2.5,
            cardHeight, parser.isSet(u"plain"_s), parser.isSet(u"strokes"_s));
        painter.restore();
    }
    painter.end();
    if (parser.isSet(u"crop"_s)) {
        const QStringList box = parser.value(u"crop"_s).split(u',');
        image = image.copy(qRound(box[0].toDouble() * scale), qRound(box[1].toDouble() * scale),
            qRound(box[2].toDouble() * scale), qRound(box[3].toDouble() * scale));
    }
    if (mono)
        image = image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    else if (!parser.isSet(u"strokes"_s))
        image = inFewShades(image);
    return image.save(parser.positionalArguments().value(0)) ? 0 : 2;
}

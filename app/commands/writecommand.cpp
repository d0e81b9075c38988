// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/wholefile.h"
#include "models/values/problem.h"
#include "views/ink/brush.h"
#include "views/ink/hand.h"
#include "views/ink/plotter.h"
#include "views/ink/writing.h"
#include "views/paper/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

constexpr double pointsTenthPerMm = 720.0 / 25.4;
constexpr double pngDotsPerMm = 300.0 / 25.4;
const QStringList forms{QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("hpgl")};

void writeOptions(QCommandLineParser& parser)
{
    for (const QString& form : forms)
        parser.addOption({form, QCoreApplication::translate("Cli", "Write %1.").arg(form.toUpper()), u"file"_s});
    parser.addOption({u"hand"_s, QCoreApplication::translate("Cli", "The hand; hand --list names them."), u"name"_s, u"playwrite-pl"_s});
    parser.addOption({u"seed"_s, QCoreApplication::translate("Cli", "The same seed gives the same strokes."), u"number"_s, u"1"_s});
    parser.addOption({u"simulate"_s, QCoreApplication::translate("Cli", "Say what a plotter would need: length drawn, lifts, minutes.")});
    parser.addOption({u"width"_s, QCoreApplication::translate("Cli", "Width in millimetres."), u"mm"_s, u"128"_s});
}

/// The box that was asked for and all ink that strays out of it, with a little air, in millimetres.
QRectF sheetOf(const ink::Writing& writing, const QPainterPath& path)
{
    constexpr double air = 1;
    return QRectF(0, 0, writing.widthMm, writing.heightMm).united(path.boundingRect()).adjusted(-air, -air, air, air);
}

void savePng(const QString& path, const ink::Writing& writing)
{
    const QPainterPath strokes = ink::inked(writing);
    const QRectF sheet = sheetOf(writing, strokes);
    QImage image((sheet.size() * pngDotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(pngDotsPerMm * 1000));
    image.setDotsPerMeterY(qRound(pngDotsPerMm * 1000));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pngDotsPerMm, pngDotsPerMm);
    painter.translate(-sheet.topLeft());
    painter.fillPath(strokes, ink::blueInk);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    writeWhole(path, png);
}

void savePdf(const QString& path, const ink::Writing& writing)
{
    const QPainterPath strokes = ink::inked(writing);
    const QRectF sheet = sheetOf(writing, strokes);
    paper::Page page;
    page.size = sheet.size() * pointsTenthPerMm;
    page.printable = QRectF({0, 0}, page.size);
    page.marks.push_back(paper::Shape{strokes, -sheet.topLeft() * pointsTenthPerMm, pointsTenthPerMm, ink::blueInk, {}});
    paper::writePdf({page}, path, {QCoreApplication::translate("Cli", "Handwriting"), {}, false});
}

void saveAs(const QString& form, const QString& path, const ink::Writing& writing, const ink::WritingStyle& style)
{
    if (form == "svg"_L1)
        writeWhole(path, ink::plotSvg(writing, style.penWidthMm));
    else if (form == "hpgl"_L1)
        writeWhole(path, ink::plotHpgl(writing));
    else if (form == "png"_L1)
        savePng(path, writing);
    else
        savePdf(path, writing);
}

void answer(const QCommandLineParser& parser, Call& call, const ink::Writing& writing, const QString& form)
{
    QJsonObject json{{u"paths"_s, static_cast<int>(writing.strokes.size())}, {u"width_mm"_s, writing.widthMm}, {u"height_mm"_s, writing.heightMm}};
    if (parser.isSet(u"simulate"_s)) {
        const ink::PlotReport plot = ink::simulatePlot(writing);
        json.insert(u"pen_down_mm"_s, plot.downMm);
        json.insert(u"lifts"_s, plot.lifts);
        json.insert(u"minutes"_s, plot.minutes);
        if (!call.json)
            call.out << QCoreApplication::translate("Cli", "%1 mm drawn, %2 lifts, %3 minutes").arg(QString::number(plot.downMm, 'f', 0), QString::number(plot.lifts), QString::number(plot.minutes, 'f', 1)) << '\n';
    }
    if (call.json)
        writeJson(call, json);
    else if (!form.isEmpty())
        call.out << parser.value(form) << '\n';
}

int writeText(const QCommandLineParser& parser, Call& call)
{
    const QString text = onlyArgument(parser, u"TEXT"_s);
    QString form;
    for (const QString& candidate : forms) {
        if (parser.isSet(candidate))
            form = candidate;
    }
    if (form.isEmpty() && !parser.isSet(u"simulate"_s))
        throw UsageError(QCoreApplication::translate("Cli", "Choose --svg, --pdf, --png or --hpgl with a file name."));
    bool seedOk = false;
    bool widthOk = false;
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&seedOk);
    ink::WritingStyle style;
    style.widthMm = parser.value(u"width"_s).toDouble(&widthOk);
    style.heightMm = 0;
    if (!seedOk || !widthOk || style.widthMm <= 0)
        throw UsageError(QCoreApplication::translate("Cli", "--seed and --width take numbers."));
    const auto known = ink::hands();
    const QString name = parser.value(u"hand"_s);
    if (std::ranges::find(known, name, &ink::HandInfo::name) == known.end())
        throw RuleError(QCoreApplication::translate("Cli", "There is no hand “%1”.").arg(name));

    const ink::Writing writing = ink::write(ink::loadHand(name), text, style, seed);
    if (!writing.missing.isEmpty())
        throw RuleError(QCoreApplication::translate("Cli", "The hand “%1” cannot write: %2").arg(name, writing.missing));
    if (!form.isEmpty())
        saveAs(form, parser.value(form), writing, style);
    answer(parser, call, writing, form);
    return Done;
}

} // namespace

std::vector<Command> writeCommands()
{
    return {{u"write"_s, u"TEXT (--svg|--pdf|--png|--hpgl) OUT"_s, QCoreApplication::translate("Cli", "any text in a hand"), writeOptions, writeText}};
}

} // namespace kokarda::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// CPU seconds and memory for notes of 40 words, from text to strokes and the filled path: ink_bench [NOTES]
#include "views/ink/brush.h"
#include "views/ink/writing.h"

#include <QCoreApplication>
#include <QTextStream>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kokarda::ink;

namespace {

const QString note = u"Droga Kasiu,\ndziękujemy za zamówienie kubka w gęsi i dwóch talerzyków z żółtym brzegiem. Niech się "
                     "dobrze sprawdzają przy porannej herbacie! Gdyby coś było nie tak, po prostu do nas napisz – na "
                     "pewno pomożemy.\nSerdecznie pozdrawiamy,\nŁucja i Żaneta z pracowni „Pod Gęsią”"_s;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int notes = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1000;
    WritingStyle style;
    style.widthMm = 126;
    style.heightMm = 0;
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        qsizetype elements = 0, points = 0;
        const double start = cpuSeconds();
        long afterTen = 0;
        for (int i = 0; i < notes; ++i) {
            const Writing writing = write(hand, note, style, seedFor(QString::number(i), info.name));
            elements += inked(writing).elementCount();
            for (const Stroke& stroke : writing.strokes)
                points += static_cast<qsizetype>(stroke.points.size());
            if (i == 9)
                afterTen = peakKilobytes();
        }
        out << info.name << ": " << cpuSeconds() - start << " CPU s for " << notes << " notes; a note has "
            << points / notes << " points and " << elements / notes << " path elements; peak memory " << afterTen
            << " kB after ten notes, " << peakKilobytes() << " kB at the end\n";
        out.flush();
    }
    return 0;
}

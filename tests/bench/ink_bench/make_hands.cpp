// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the hands that come with the program from their fonts: make_hands FONTS-FOLDER HANDS-FOLDER [NAME]
#include "views/ink/handfile.h"
#include "views/ink/handmaker.h"

#include <QCoreApplication>
#include <QDebug>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace kokarda::ink;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "make_hands FONTS-FOLDER HANDS-FOLDER [NAME]\n";
        return 64;
    }
    for (const HandRecipe& recipe : ownRecipes()) {
        if (arguments.size() > 3 && arguments[3] != recipe.name)
            continue;
        QElapsedTimer timer;
        timer.start();
        const MadeHand made = makeHand(arguments[1] + u'/' + recipe.fontFile, recipe);
        QFile file(arguments[2] + u'/' + recipe.name + u".hand"_s);
        if (!file.open(QIODevice::WriteOnly))
            return 2;
        const QByteArray bytes = handFile(*made.data);
        file.write(bytes);
        out << recipe.name << ": x-height " << made.data->xHeight << ", line width " << made.data->lineWidth << ", "
            << made.made << " glyphs, " << made.refused.size() << " refused, mean recall " << made.meanRecall
            << ", worst " << made.worstRecall << ", " << bytes.size() << " bytes, " << qCompress(bytes).size()
            << " packed, " << timer.elapsed() << " ms\n";
        for (const RefusedGlyph& glyph : made.refused)
            out << "  " << glyph.name << ": " << glyph.reason << '\n';
    }
    return 0;
}

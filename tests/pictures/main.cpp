// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/paper/fixtures.h"
#include "views/paper/painter.h"
#include "views/paper/pdf.h"

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace kokarda;

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    for (const QString& paper : {u"a4"_s, u"a5"_s, u"a6"_s, u"letter"_s, u"label-100x150"_s, u"label-4x6"_s, u"roll-80"_s, u"roll-58"_s}) {
        PaperOptions options;
        options.paper = paper;
        Order order = paper == "a4"_L1 ? kokarda::test::kowalskaOrder() : kokarda::test::kowalskaOrder();
        const auto pages = paper::slipPages(kokarda::test::slipOf(order), kokarda::test::noteFor(options), options);
        for (size_t i = 0; i < pages.size(); ++i)
            paper::render(pages[i], 110).save(folder + u"/slip-"_s + paper + u'-' + QString::number(i + 1) + u".png"_s);
        paper::writePdf(pages, folder + u"/slip-"_s + paper + u".pdf"_s, {u"Packing slips"_s, u"pl"_s});
    }
    return 0;
}

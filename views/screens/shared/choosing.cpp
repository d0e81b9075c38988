// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/choosing.h"

#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/screenmemory.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QString askPdfPath(QWidget* parent, const PageContext& context)
{
    return askPdfPath(parent, context, QCoreApplication::translate("Papers", "Save the papers as PDF"),
        QCoreApplication::translate("Papers", "packing-slips") + u'-' + QDate::currentDate().toString(Qt::ISODate));
}

QString askPdfPath(QWidget* parent, const PageContext& context, const QString& title, const QString& name)
{
    const QString folder
        = context.memory.folder(u"pdf_folder"_s);
    const QString path = QFileDialog::getSaveFileName(parent, title, folder + u'/' + QString(name).replace(u'/', u'-').replace(u'\\', u'-') + u".pdf"_s,
        QCoreApplication::translate("Papers", "PDF files (*.pdf)"));
    if (!path.isEmpty())
        context.memory.setValue(u"pdf_folder"_s, QFileInfo(path).absolutePath());
    return path;
}

void tellPapers(const PageContext& context, const PaperResult& result)
{
    const int count = result.orders;
    if (result.cancelled)
        context.messages.say(QCoreApplication::translate("Papers", "Stopped. Nothing was saved."));
    else
        tellWithWarning(context, QCoreApplication::translate("Papers", "%n slip(s) saved in “%1”.", nullptr, count).arg(result.target), result.warning);
}

void tellWithWarning(const PageContext& context, const QString& done, const QString& warning)
{
    if (warning.isEmpty())
        context.messages.say(done);
    else
        context.messages.complain(done + u' ' + warning);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/choices.h"

#include "models/values/problem.h"
#include "views/press/media.h"
#include "views/screens/printing/printdialog.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

// "tray-2" and "manual" as people say it; what is not known keeps its name.
QString trayTitle(const QString& tray)
{
    if (tray == "manual"_L1)
        return PrintDialog::tr("By hand");
    if (tray == "auto"_L1)
        return PrintDialog::tr("The printer chooses");
    if (tray.startsWith("tray-"_L1))
        return PrintDialog::tr("Tray %1").arg(tray.mid(5));
    return tray;
}

} // namespace

std::vector<press::Queue> printersOrRefusal()
{
    std::vector<press::Queue> printers = press::queues();
    if (printers.empty())
        throw RuleError(QCoreApplication::translate("Papers",
            "No printer is set up on this computer. Save the papers as PDF instead, or add a printer in the system’s settings."));
    return printers;
}

void chooseKey(QComboBox* box, const QString& key)
{
    box->setCurrentIndex(std::max(0, box->findData(key)));
}

void addPapers(QComboBox* box, const QStringList& keys, const QString& chosen)
{
    for (const QString& key : keys)
        box->addItem(paper::paperTitle(paper::paperSize(key)), key);
    chooseKey(box, chosen);
}

void addInks(QComboBox* box, bool mono)
{
    box->addItem(PrintDialog::tr("In colour"), false);
    box->addItem(PrintDialog::tr("Black only"), true);
    box->setCurrentIndex(mono ? 1 : 0);
}

void fillTrays(QComboBox* box, const QStringList& trays, const QString& chosen)
{
    box->clear();
    box->addItem(PrintDialog::tr("The printer chooses"), QString());
    for (const QString& tray : trays)
        if (tray != "auto"_L1)
            box->addItem(trayTitle(tray), tray);
    chooseKey(box, chosen);
    box->setEnabled(box->count() > 1);
}

QSpinBox* copiesField(int copies)
{
    auto* box = new QSpinBox;
    box->setRange(1, 20);
    box->setFixedWidth(96);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(copies);
    return box;
}

void addField(QFormLayout* form, const QString& title, QWidget* widget)
{
    widget->setAccessibleName(title);
    form->addRow(mutedLabel(title), widget);
}

QString printerState(const press::Queue& queue, const press::Abilities& able, const paper::PaperSize& paper)
{
    if (!queue.accepts)
        return PrintDialog::tr("This printer takes no jobs at present.");
    if (queue.paused)
        return PrintDialog::tr("This printer is paused: the job will wait there.");
    if (!press::offers(paper, able.media))
        return PrintDialog::tr("This printer does not name %1 among its papers. It may print it all the same.").arg(paper::paperTitle(paper));
    return {};
}

} // namespace kokarda::screens

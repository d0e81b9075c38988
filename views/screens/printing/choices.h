// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/papersize.h"
#include "views/press/press.h"

#include <vector>

class QComboBox;
class QFormLayout;
class QSpinBox;
class QWidget;

namespace kokarda::screens {

// What the dialogs about printing have in common: fields that choose a paper, a tray, an ink, and what is said of a
// printer.

/// The printers of this computer, the standard one first. Throws RuleError with what to do when there is none.
std::vector<press::Queue> printersOrRefusal();

/// Shows the item that stands for the key, else the first.
void chooseKey(QComboBox* box, const QString& key);
void addPapers(QComboBox* box, const QStringList& keys, const QString& chosen);
void addInks(QComboBox* box, bool mono);
/// Refills the box with the trays of a printer; where there is nothing to choose it is disabled.
void fillTrays(QComboBox* box, const QStringList& trays, const QString& chosen);
QSpinBox* copiesField(int copies);
/// A row of the form with a quiet title, which names the field for screen readers too.
void addField(QFormLayout* form, const QString& title, QWidget* widget);

/// What there is to know before something is printed on this paper; empty when all is well.
QString printerState(const press::Queue& queue, const press::Abilities& able, const paper::PaperSize& paper);

} // namespace kokarda::screens

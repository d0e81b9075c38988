// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "views/screens/shared/pagecontext.h"

#include <QString>

class QWidget;

namespace kokarda::screens {

class EarlierParcels;
class ProgressStrip;

/// The buttons beside the parcels that went ahead print and save their papers; `strip` shows how far it is.
void offerPartPapers(EarlierParcels* parcels, QWidget* page, const PageContext& context, ProgressStrip* strip);

/// Writes the papers of one part of an order, counted from 1, to a file.
void savePart(QWidget* page, const PageContext& context, ProgressStrip* strip, OrderId order, int part, const QString& path);

} // namespace kokarda::screens

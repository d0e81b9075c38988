// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/papersize.h"

#include <QString>
#include <QStringList>

namespace kokarda::press {

/// What a printer that offers these media is to be told for a sheet of this paper: the standard's own name (PWG 5101.1)
/// where the printer knows it, else the size in millimetres.
QString mediumFor(const paper::PaperSize& paper, const QStringList& offered);

/// True when the printer lists the paper, or does not list anything.
bool offers(const paper::PaperSize& paper, const QStringList& offered);

} // namespace kokarda::press

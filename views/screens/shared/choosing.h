// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/pagecontext.h"

#include <QString>

class QWidget;

namespace kokarda::screens {

struct PaperResult;

/// Where to save packing papers; empty when the user changed their mind. Begins in the folder used last and proposes the
/// name of packing slips of today.
QString askPdfPath(QWidget* parent, const PageContext& context);
/// The same for something else: the dialog's title, and the file's name without its ending.
QString askPdfPath(QWidget* parent, const PageContext& context, const QString& title, const QString& name);
/// Says in the message bar what became of the papers.
void tellPapers(const PageContext& context, const PaperResult& result);
/// Says what was done; with a warning it stays until somebody has read it.
void tellWithWarning(const PageContext& context, const QString& done, const QString& warning);

} // namespace kokarda::screens

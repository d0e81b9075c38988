// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/packing/packingdesk.h"
#include "models/values/paper.h"
#include "models/values/parcel.h"
#include "views/paper/parcelpaper.h"
#include "views/screens/shared/pagecontext.h"

#include <QString>
#include <functional>
#include <vector>

class QObject;

namespace kokarda::screens {

class Job;

/// The parcel as its papers need it.
paper::ParcelPaper paperOf(const Parcel& parcel);
/// The order's parcel as its papers need it, with the words of its gift's card where they are wanted. `part`: one that went
/// ahead, counted from 1; 0: the last parcel.
paper::ParcelPaper paperOf(Shop& shop, OrderId order, bool withGift, int part = 0);
/// The list that the items of the orders are picked from.
std::vector<paper::Page> pickListOf(Shop& shop, const std::vector<OrderId>& orders, const PaperOptions& options);
/// What this computer prints on: paper and place of the note.
PaperOptions paperOptions(const ScreenMemory& memory);
void keepPaperOptions(const PaperOptions& options, ScreenMemory& memory);

/// Under which name this computer keeps whether saved papers are files for an archive (PDF/A-1b): "1".
inline const QString archiveKey = QStringLiteral("pdf_archive");

/// What became of a batch of papers.
struct PaperResult
{
    int orders = 0;
    int pages = 0;
    bool cancelled = false;
    QString target;  ///< the file's name
    QString warning; ///< what came out as empty boxes; empty: nothing
    std::vector<PrintedDocument> documents;
};

/// Sets the papers of the orders in the background and writes one PDF; then records what was saved. Nothing stands at
/// the path after a cancel. `done` is called on the window's thread with what became of it. `part`: of one order, the
/// papers of this part that went ahead, counted from 1.
Job* savePapers(QObject* owner, const PageContext& context, std::vector<OrderId> orders, const QString& path,
    std::function<void(const PaperResult&)> done, int part = 0);

} // namespace kokarda::screens

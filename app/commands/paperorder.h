// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "views/paper/batch.h"

#include <QDate>

namespace kokarda::cli {

/// The options that `slips` and `print` have in common.
void addPaperOptions(QCommandLineParser& parser);

/// What a call of `slips` or `print` asks for.
struct PaperOrder
{
    std::vector<OrderId> orders; ///< in sequence
    paper::Papers papers;
    bool pickList = false;
};

/// Checks the options before a shop is opened; throws UsageError.
void checkPaperOptions(const QCommandLineParser& parser);
/// Throws RuleError when no order is meant, or one is not there.
PaperOrder paperOrder(const QCommandLineParser& parser, Shop& shop);

/// Adds everything that was ordered to a batch, and finishes it.
void setAll(paper::Batch& batch, const PaperOrder& order, Shop& shop);

/// The documents that lie in the piles.
std::vector<PrintedDocument> documentsOf(const std::vector<paper::Pile>& piles);
/// Those orders whose notes are among the documents.
std::vector<OrderId> notesAmong(const std::vector<PrintedDocument>& documents);

} // namespace kokarda::cli

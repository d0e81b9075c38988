// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"
#include "views/screens/imports/previewsheet.h"

#include <vector>

namespace kokarda::screens {

/// The preview of an import in words: what was recognised, what is new, changed, the same, what cannot be read, and
/// what only a person can decide.
class ImportSummary : public PreviewSheet
{
    Q_OBJECT

public:
    using PreviewSheet::PreviewSheet;

    /// `own`: the shop's categories, to choose from for a channel's; `channels`: the shop's; `repairs`: double encoding is
    /// being undone.
    void show(const imports::ImportPlan& plan, const CategoryTree& own, const std::vector<Channel>& channels, bool repairs);

signals:
    void decimalMarkChosen(const QString& column, kokarda::imports::DecimalMark mark);
    void repairChosen(bool repairs);
    /// The file is to count even against what was edited here, or no longer.
    void fileWinsChosen(kokarda::imports::Part part, bool wins);
    /// The orders belong to another channel: one of the shop's, or a new one of this name.
    void channelChosen(kokarda::ChannelId channel, const QString& name);
    void categoryChosen(const QString& channelCategory, kokarda::CategoryId category);

private:
    void addCounts(const imports::ImportPlan& plan);
    void addFacts(const imports::ImportPlan& plan, const CategoryTree& own, const std::vector<Channel>& channels);
    void addEdits(const imports::ImportPlan& plan);
    void addRepair(const imports::FileSummary& file, bool repairs);
    void addCategories(const imports::ImportPlan& plan, const CategoryTree& own);
    void addQuestions(const imports::FileSummary& file);
    void addOrders(const imports::ImportPlan& plan);
};

} // namespace kokarda::screens

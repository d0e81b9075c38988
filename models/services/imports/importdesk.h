// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importjob.h"
#include "models/services/imports/importplan.h"
#include "models/services/imports/sideimport.h"
#include "models/values/importbatch.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <functional>
#include <memory>
#include <vector>

namespace kokarda {

class Shop;

/// What taking an import back has done.
struct ImportUndone
{
    int rows = 0;     ///< rows that were put back
    QStringList kept; ///< orders, customers and products that stay, because they were edited or used since
    bool isWhole = true; ///< nothing is left; else the import can be taken back once more

    bool operator==(const ImportUndone&) const = default;
};

/// Columns whose files are imported from the watched folder without a click.
struct TrustedColumns
{
    QString signature; ///< FileSummary::signature
    QString title;     ///< "Shopify orders export"

    bool operator==(const TrustedColumns&) const = default;
};

/// The desk where files come in: preview, import, the list of imports, taking one back.
class ImportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ImportDesk)

public:
    explicit ImportDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Options with the shop's zone and currency.
    imports::ImportOptions options() const;

    /// Looks at a file without writing anything: call step() until it is finished, then take plan(). Answers that were
    /// remembered for files with this header are used. Throws WorldError when the file cannot be read.
    std::unique_ptr<imports::ImportJob> preview(const QString& path, const imports::ImportOptions& options) const;
    /// Does what a preview shows. Throws RuleError when the shop or the file has changed since (see ImportJob::step).
    std::unique_ptr<imports::ImportJob> import(std::shared_ptr<const imports::ImportPlan> preview);

    /// The same to the end at once, for the command line and tests. `progress` (0…1) may return false to stop: then
    /// nothing was written and the plan says isCancelled.
    using Progress = std::function<bool(double)>;
    std::shared_ptr<const imports::ImportPlan> previewNow(
        const QString& path, const imports::ImportOptions& options, const Progress& progress = {}) const;
    std::shared_ptr<const imports::ImportPlan> importNow(
        const QString& path, const imports::ImportOptions& options, const Progress& progress = {});

    /// Any file that the import knows, orders, reviews, products or categories, to the end at once; `dryRun` only says
    /// what would be done. Gives the command line's JSON (imports/importreport.h, imports/sideimport.h). Throws RuleError
    /// for a file that is refused, in words that say what it is and what to do.
    QJsonObject take(const QString& path, const imports::ImportOptions& options, bool dryRun, const Progress& progress = {});

    /// Keeps the answers to a file's questions (columns, order of day and month, decimal signs) for every file with the
    /// same header; asked once, used silently from then on.
    void remember(const QString& signature, const QStringList& header, const imports::ReadOptions& answers);

    /// Files with these columns are trusted, or no longer.
    void trust(const TrustedColumns& columns);
    void distrust(const QString& signature);
    std::vector<TrustedColumns> trusted() const;
    /// Whether a file has columns that are trusted.
    bool isTrusted(const QString& path) const;

    /// True for a file of reviews, products or categories, as a preview has found out.
    static bool isSide(const imports::ImportPlan& plan);
    /// Takes such a file, or only says what would be done.
    imports::SideImport takeSide(const QString& path, const imports::ImportOptions& options, bool writes);
    /// Keeps which of the shop's categories a channel's category is: asked once, used from then on.
    void rememberCategories(const QHash<QString, CategoryId>& answers);

    /// Newest first.
    std::vector<ImportBatch> batches() const;
    /// The orders that the newest import brought, newest first; without those that it only changed.
    std::vector<OrderId> newestOrders() const;
    /// Orders, customers and products that taking an import back would leave, because they were edited or used since.
    /// Changes nothing.
    QStringList wouldStay(ImportBatchId batch) const;
    /// Takes an import back; what was edited or used since stays and is named, and can be taken back later in the same way:
    /// after the later import is taken back, say, that edited it. Throws RuleError for an unknown import, for one that was
    /// taken back wholly, and where nothing of it can be taken back now.
    ImportUndone undo(ImportBatchId batch);

private:
    ActionId actionOf(ImportBatchId batch) const;
    imports::SideImport takeSide(
        imports::FileKind kind, const QString& path, const imports::ImportOptions& options, bool writes);
    imports::ImportOptions withRememberedAnswers(const QString& path, imports::ImportOptions options) const;
    std::shared_ptr<const imports::ImportPlan> run(
        imports::ImportJob& job, const Progress& progress) const;

    Shop& m_shop;
};

} // namespace kokarda

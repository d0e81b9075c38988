// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importdesk.h"

#include "models/services/imports/importreport.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/opening/openfiles.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace imports;

namespace {

const QString answersKey = u"import.answers"_s;
const QString trustedKey = u"import.trusted"_s;
const QString categoriesKey = u"import.categories"_s;

/// What was answered about files before, by file or category.
QJsonObject kept(Shop& shop, const QString& key)
{
    return QJsonDocument::fromJson(shop.settings().value(key).toUtf8()).object();
}

void keep(Shop& shop, const ShopSettings::Step& step, const QString& key, const QJsonObject& answers)
{
    shop.settings().decide(step, key, QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));
}

QJsonObject toJson(const ReadOptions& answers, const QStringList& header)
{
    QJsonObject json;
    QJsonObject dates;
    for (auto it = answers.dateOrders.begin(); it != answers.dateOrders.end(); ++it)
        dates.insert(it.key(), it.value() == DateOrder::DayFirst ? u"day"_s : u"month"_s);
    QJsonObject numbers;
    for (auto it = answers.decimalMarks.begin(); it != answers.decimalMarks.end(); ++it)
        numbers.insert(it.key(), it.value() == DecimalMark::Comma ? u"comma"_s : u"point"_s);
    json.insert(u"dates"_s, dates);
    json.insert(u"numbers"_s, numbers);
    if (answers.layout)
        json.insert(u"layout"_s, QString::fromUtf8(imports::toJson(*answers.layout, header)));
    return json;
}

/// Fills what was not answered this time.
void recall(ReadOptions& options, const QJsonObject& json, const QStringList& header)
{
    const QJsonObject dates = json[u"dates"].toObject();
    for (auto it = dates.begin(); it != dates.end(); ++it) {
        if (!options.dateOrders.contains(it.key()))
            options.dateOrders.insert(
                it.key(), it.value().toString() == u"day" ? DateOrder::DayFirst : DateOrder::MonthFirst);
    }
    const QJsonObject numbers = json[u"numbers"].toObject();
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (!options.decimalMarks.contains(it.key()))
            options.decimalMarks.insert(
                it.key(), it.value().toString() == u"comma" ? DecimalMark::Comma : DecimalMark::Point);
    }
    if (!options.layout && json.contains(u"layout"))
        options.layout = layoutFromJson(json[u"layout"].toString().toUtf8(), header);
}

/// Reviews, products and categories; everything else, refused files too, goes the way of orders.
FileKind sideKind(const FileSummary& file, const QString& path)
{
    const bool isSide
        = file.kind == FileKind::Reviews || file.kind == FileKind::Products || file.kind == FileKind::Categories;
    if (isSide)
        return file.kind;
    return file.kind == FileKind::Unknown && path.endsWith(".json"_L1, Qt::CaseInsensitive) ? FileKind::Reviews
                                                                                           : FileKind::Orders;
}

} // namespace

ImportOptions ImportDesk::options() const
{
    ImportOptions options;
    options.reading.zone = m_shop.settings().zone();
    options.reading.currency = m_shop.settings().info().currency;
    return options;
}

ImportOptions ImportDesk::withRememberedAnswers(const QString& path, ImportOptions options) const
{
    storage::refuseIfOpenHere(path);
    const QJsonObject all = kept(m_shop, answersKey);
    if (all.isEmpty())
        return options;
    // A look at the header only: it says which answers belong to the file.
    ReadOptions look = options.reading;
    look.progress = [](double) { return false; };
    const FileSummary header = readFile(path, look, [](ImportedOrder&&) { return false; });
    const QJsonObject answers = all[header.signature].toObject();
    if (!answers.isEmpty())
        recall(options.reading, answers, header.header);
    return options;
}

std::unique_ptr<ImportJob> ImportDesk::preview(const QString& path, const ImportOptions& options) const
{
    return std::make_unique<ImportJob>(
        m_shop, path, withRememberedAnswers(path, options), ImportJob::Mode::Preview);
}

std::unique_ptr<ImportJob> ImportDesk::import(std::shared_ptr<const ImportPlan> preview)
{
    const QString path = preview->path;
    const ImportOptions options = preview->options;
    return std::make_unique<ImportJob>(m_shop, path, options, ImportJob::Mode::Import, std::move(preview));
}

std::shared_ptr<const ImportPlan> ImportDesk::previewNow(
    const QString& path, const ImportOptions& options, const Progress& progress) const
{
    return run(*preview(path, options), progress);
}

std::shared_ptr<const ImportPlan> ImportDesk::importNow(
    const QString& path, const ImportOptions& options, const Progress& progress)
{
    ImportJob job(m_shop, path, withRememberedAnswers(path, options), ImportJob::Mode::Import);
    return run(job, progress);
}

std::shared_ptr<const ImportPlan> ImportDesk::run(ImportJob& job, const Progress& progress) const
{
    while (job.step(200)) {
        if (progress && !progress(job.progress())) {
            ImportPlan stopped = *job.plan();
            stopped.file.isCancelled = true;
            return std::make_shared<const ImportPlan>(stopped);
        }
    }
    return job.plan();
}

QJsonObject ImportDesk::take(
    const QString& path, const ImportOptions& options, bool dryRun, const Progress& progress)
{
    ImportJob job(m_shop, path, withRememberedAnswers(path, options),
        dryRun ? ImportJob::Mode::Preview : ImportJob::Mode::Import);
    const auto kind = [&] { return sideKind(job.plan()->file, path); };
    try {
        const std::shared_ptr<const ImportPlan> plan = run(job, progress);
        if (kind() == FileKind::Orders) {
            plan->refuseUnlessImportable();
            return reportOf(*plan);
        }
    } catch (const RuleError&) {
        // The reading finds out what a file is; what is not orders has desks of its own.
        if (kind() == FileKind::Orders)
            throw;
    }
    return reportOf(takeSide(kind(), path, options, !dryRun));
}

SideImport ImportDesk::takeSide(FileKind kind, const QString& path, const ImportOptions& given, bool writes)
{
    // Answers from earlier files; those of this one win.
    ImportOptions options = given;
    const QJsonObject categories = kept(m_shop, categoriesKey);
    for (auto it = categories.begin(); it != categories.end(); ++it) {
        if (!options.categories.contains(it.key()))
            options.categories.insert(it.key(), CategoryId(it.value().toInteger()));
    }
    if (kind == FileKind::Reviews)
        return importReviews(m_shop, path, options, writes);
    if (kind == FileKind::Products)
        return importProducts(m_shop, path, options, writes);
    return importCategories(m_shop, path, options, writes);
}

SideImport ImportDesk::takeSide(const QString& path, const ImportOptions& options, bool writes)
{
    return takeSide(kindOf(path, options.reading), path, options, writes);
}

bool ImportDesk::isSide(const ImportPlan& plan)
{
    return sideKind(plan.file, plan.path) != FileKind::Orders;
}

void ImportDesk::rememberCategories(const QHash<QString, CategoryId>& answers)
{
    QJsonObject all = kept(m_shop, categoriesKey);
    for (auto it = answers.begin(); it != answers.end(); ++it)
        all.insert(it.key(), it.value().value);
    keep(m_shop, {u"answer.categories"_s, tr("Categories of a channel")}, categoriesKey, all);
}

void ImportDesk::trust(const TrustedColumns& columns)
{
    QJsonObject all = kept(m_shop, trustedKey);
    all.insert(columns.signature, columns.title);
    keep(m_shop, {u"answer.trust"_s, tr("Files of “%1” are imported by themselves").arg(columns.title)}, trustedKey, all);
}

void ImportDesk::distrust(const QString& signature)
{
    QJsonObject all = kept(m_shop, trustedKey);
    const QString title = all.take(signature).toString();
    keep(m_shop, {u"answer.distrust"_s, tr("Files of “%1” are asked about again").arg(title)}, trustedKey, all);
}

std::vector<TrustedColumns> ImportDesk::trusted() const
{
    std::vector<TrustedColumns> columns;
    const QJsonObject all = kept(m_shop, trustedKey);
    for (auto it = all.begin(); it != all.end(); ++it)
        columns.push_back({it.key(), it.value().toString()});
    return columns;
}

bool ImportDesk::isTrusted(const QString& path) const
{
    const std::vector<TrustedColumns> known = trusted();
    if (known.empty())
        return false;
    ReadOptions look = options().reading;
    look.progress = [](double) { return false; };
    const QString signature = readFile(path, look, [](ImportedOrder&&) { return false; }).signature;
    return std::ranges::find(known, signature, &TrustedColumns::signature) != known.end();
}

void ImportDesk::remember(const QString& signature, const QStringList& header, const ReadOptions& answers)
{
    QJsonObject all = kept(m_shop, answersKey);
    all.insert(signature, toJson(answers, header));
    keep(m_shop, {u"answer.columns"_s, tr("Answers about the columns of a file")}, answersKey, all);
}

std::vector<ImportBatch> ImportDesk::batches() const
{
    return m_shop.repositories().shop.batches();
}

std::vector<OrderId> ImportDesk::newestOrders() const
{
    const std::vector<ImportBatch> all = batches();
    if (all.empty() || all.front().undoneAt)
        return {};
    return m_shop.repositories().orders.ofBatch(all.front().id, all.front().ordersNew);
}

ActionId ImportDesk::actionOf(ImportBatchId batch) const
{
    const ActionId action = m_shop.repositories().shop.actionOf(batch);
    if (!action)
        throw RuleError(tr("There is no import %1.").arg(batch.value));
    return action;
}

QStringList ImportDesk::wouldStay(ImportBatchId batch) const
{
    QStringList labels;
    for (const storage::KeptRow& kept : storage::UndoLog(m_shop.database()).wouldKeep(actionOf(batch)))
        labels << kept.label;
    return labels;
}

ImportUndone ImportDesk::undo(ImportBatchId batch)
{
    const ActionId action = actionOf(batch);
    m_shop.announceLargeChange(u"bulk"_s);
    const storage::UndoResult result
        = storage::UndoLog(m_shop.database()).undo(action, storage::OnConflict::LeaveInPlace);
    ImportUndone undone;
    undone.rows = result.rows;
    undone.isWhole = result.isWhole;
    for (const storage::KeptRow& kept : result.kept)
        undone.kept << kept.label;
    m_shop.tell(result.touched | Change::Imports);
    return undone;
}

} // namespace kokarda

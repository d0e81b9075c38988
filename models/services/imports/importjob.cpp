// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importjob.h"

#include "models/services/imports/channelfinder.h"
#include "models/services/imports/customerfinder.h"
#include "models/services/imports/orderfeed.h"
#include "models/services/imports/otherorder.h"
#include "models/services/imports/productfinder.h"
#include "models/services/imports/rejectedrows.h"
#include "models/services/imports/undatedorders.h"
#include "models/services/shop.h"
#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/storage/erasing.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/storage/searchindex.h"
#include "models/values/problem.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// So many rows are stored at a time for each millisecond that a step may take: about half of what fits.
constexpr int rowsInAMillisecond = 100;

QString historyOf(const std::vector<FieldChange>& changes)
{
    QJsonArray titles;
    for (const FieldChange& change : changes) {
        if (!change.stays)
            titles.append(change.title);
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"fields"_s, titles}}).toJson(QJsonDocument::Compact));
}

} // namespace

/// The state of a running job.
class ImportJob::Work
{
public:
    Work(Shop& shop, const QString& path, const ImportOptions& options, Mode mode,
        std::shared_ptr<const ImportPlan> promise)
        : m_shop(shop)
        , m_repositories(shop.repositories())
        , m_isImport(mode == Mode::Import)
        , m_promise(std::move(promise))
        , m_plan(std::make_shared<ImportPlan>())
        , m_feed(path, options.reading)
    {
        m_plan->path = path;
        m_plan->options = options;
        m_plan->shopState = shopState();
        if (m_promise && m_promise->shopState != m_plan->shopState)
            throw RuleError(tr("The shop has changed since the preview was made. Look at the preview again, then import."));
    }

    bool step(int milliseconds);
    /// Takes back what was written.
    void giveUp()
    {
        m_bulk.reset();
        m_write.reset();
        m_isDone = true;
    }
    double progress() const { return m_isDone ? 1 : m_feed.progress() * 0.99; }
    bool isDone() const { return m_isDone; }
    std::shared_ptr<const ImportPlan> plan() const { return m_plan; }

private:
    qint64 shopState() const { return m_shop.database().lastWork().value; }
    void nextPack(int milliseconds);
    void begin();
    void findChannel();
    void take(ImportedOrder& imported);
    std::optional<storage::KnownOrder> findKnown(const Order& order) const;
    bool isBuried(const Order& order) const;
    void takeNew(ImportedOrder& imported, PlannedOrder& planned);
    void takeKnown(ImportedOrder& imported, const storage::KnownOrder& known, PlannedOrder& planned);
    void findProducts(Order& order, const std::vector<LineSource>& sources);
    void keepDetails(const Order& order, PlannedOrder& planned);
    void finish();
    void checkPromise() const;
    void commit();

    Shop& m_shop;
    Shop::Repositories m_repositories;
    const bool m_isImport;
    std::shared_ptr<const ImportPlan> m_promise;
    std::shared_ptr<ImportPlan> m_plan;
    std::unique_ptr<storage::Database::LongWrite> m_write;
    std::unique_ptr<storage::BulkInsert> m_bulk; ///< within m_write
    std::unique_ptr<CustomerFinder> m_customers;
    std::unique_ptr<ProductFinder> m_products;
    Channel m_channel;
    bool m_channelIsEmpty = true;
    RefusedOrders m_refused;
    UndatedOrders m_undated;
    ImportBatch m_batch;
    std::array<qint64, 4> m_details{};
    qint64 m_sinceIndexed = 0;
    OrderFeed::Pack m_pack;
    std::size_t m_next = 0; ///< of m_pack
    bool m_isStoring = false;
    bool m_isIndexing = false;
    bool m_isDone = false;
    OrderFeed m_feed; ///< last: its thread ends before the rest goes
};

bool ImportJob::Work::step(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!m_isDone) {
        const qint64 left = milliseconds - clock.elapsed();
        if (left <= 0)
            return true;
        if (m_isStoring) {
            m_isStoring = m_bulk->storePiece(milliseconds * rowsInAMillisecond);
        } else if (m_isIndexing) {
            m_isIndexing = m_bulk->indexPiece();
        } else if (m_next < m_pack.size()) {
            take(m_pack[m_next++]);
            m_isStoring = m_bulk && m_bulk->isStoreDue();
        } else {
            nextPack(static_cast<int>(left));
        }
    }
    return false;
}

void ImportJob::Work::nextPack(int milliseconds)
{
    if (!m_pack.empty())
        m_feed.giveBack(std::exchange(m_pack, {}));
    m_next = 0;
    m_pack = m_feed.take(milliseconds);
    const bool isEnd = m_pack.empty() && m_feed.isFinished();
    if (!m_customers && !m_pack.empty())
        begin();
    m_isIndexing = m_bulk && (isEnd ? !m_bulk->isEmpty() : m_bulk->isIndexDue());
    m_isStoring = m_isIndexing; // what goes into the index is in its table first
    if (isEnd && !m_isIndexing)
        finish();
}

void ImportJob::Work::begin()
{
    if (m_isImport) {
        const QString name = QFileInfo(m_plan->path).fileName();
        m_shop.announceLargeChange(u"import"_s);
        m_write = std::make_unique<storage::Database::LongWrite>(
            m_shop.database(), storage::ActionText{u"import"_s, tr("Import of %1").arg(name), true});
        m_batch.fileName = name;
        m_batch.actor = nameAtTheComputer();
        m_batch.at = instantOf(QDateTime::currentDateTimeUtc());
        m_batch.format = m_feed.header().platform;
        m_batch.id = m_repositories.shop.insert(m_batch, m_shop.database().currentAction());
    }
    findChannel();
    // After the channel: what new rows refer to must be older than they are, or undo would meet it first.
    if (m_isImport)
        m_bulk = std::make_unique<storage::BulkInsert>(m_shop.database());
    m_customers = std::make_unique<CustomerFinder>(
        m_repositories.customers, m_channel.id, m_isImport, QFileInfo(m_plan->path).fileName());
    m_products = std::make_unique<ProductFinder>(
        m_repositories.products, m_channel.id, m_isImport, m_plan->options.categories);
}

void ImportJob::Work::findChannel()
{
    m_channel = channelOf(m_feed.header(), m_plan->options, m_repositories.shop);
    m_plan->isNewChannel = !m_channel.id;
    m_plan->channelName = m_channel.name;
    m_plan->channel = m_channel.id;
    if (m_channel.id)
        m_channelIsEmpty = m_repositories.orders.isEmpty(m_channel.id);
    else if (m_isImport)
        m_repositories.shop.insert(m_channel);
}

void ImportJob::Work::take(ImportedOrder& imported)
{
    Order& order = imported.order;
    order.channel = m_channel.id;
    order.channelName = m_channel.name;
    PlannedOrder planned;
    const std::optional<storage::KnownOrder> known = m_channelIsEmpty ? std::nullopt : findKnown(order);
    if (known ? known->isDeleted || known->source.hash == QLatin1String(storage::erasedSource) : isBuried(order)) {
        planned.state = PlannedOrder::State::Deleted;
        ++m_plan->ordersDeleted;
    } else if (known) {
        takeKnown(imported, *known, planned);
    } else {
        takeNew(imported, planned);
    }
    // Bit by bit, so that the last step is no longer than the others.
    if (m_isImport && planned.state == PlannedOrder::State::Changed && ++m_sinceIndexed >= 500) {
        storage::updateSearchIndex(m_shop.database());
        m_sinceIndexed = 0;
    }
    keepDetails(order, planned);
}

/// By the channel's key; and a file that has only the numbers that people see speaks of the order that another file has
/// told by its key, or the other way round.
std::optional<storage::KnownOrder> ImportJob::Work::findKnown(const Order& order) const
{
    if (auto known = m_repositories.orders.known(m_channel.id, order.channelOrderId))
        return known;
    auto known = m_repositories.orders.knownByNumber(m_channel.id, order.number, order.placedAt);
    const bool isOneByNumber = known && (known->channelOrderId == order.number) != (order.channelOrderId == order.number);
    return isOneByNumber ? known : std::nullopt;
}

bool ImportJob::Work::isBuried(const Order& order) const
{
    return !m_channelIsEmpty
        && (m_repositories.orders.isBuried(m_channel.id, order.channelOrderId)
            || m_repositories.orders.isBuried(m_channel.id, order.number));
}

void ImportJob::Work::takeNew(ImportedOrder& imported, PlannedOrder& planned)
{
    planned.state = PlannedOrder::State::New;
    ++m_plan->ordersNew;
    const CustomerFinder::Found customer = m_customers->find(imported);
    planned.isNewCustomer = customer.isNew;
    m_plan->customersNew += customer.isNew;
    m_plan->customersChanged += customer.isChanged;
    findProducts(imported.order, imported.lineSources);
    m_undated.date(imported);
    if (!m_isImport)
        return;
    imported.order.customer = customer.id;
    const SourceMark mark = markOf(imported);
    m_repositories.orders.insert(imported.order, {digestOf(mark), toText(mark), m_batch.id});
}

void ImportJob::Work::takeKnown(ImportedOrder& imported, const storage::KnownOrder& known, PlannedOrder& planned)
{
    const QString digest = digestOf(markOf(imported));
    const bool isSame = known.source.hash == digest && m_plan->options.fileWins.empty()
        && known.channelOrderId == imported.order.channelOrderId;
    if (isSame) {
        ++m_plan->ordersSame;
        return;
    }
    std::optional<Order> order = m_repositories.orders.find(known.id);
    if (isAnotherOrder(*order, imported))
        return m_refused.add(imported);
    const std::optional<SourceMark> last = markFromText(known.source.mark);
    const Merge merged = merge(*order, last, imported, m_plan->options.fileWins);
    planned.changes = merged.changes;
    m_plan->editsKept += std::ranges::count(merged.changes, true, &FieldChange::stays);
    const bool hasNewSource = known.source.hash != digest;
    if (merged.isChanged) {
        planned.state = PlannedOrder::State::Changed;
        ++m_plan->ordersChanged;
        findProducts(*order, {});
    } else {
        ++m_plan->ordersSame;
    }
    if (!m_isImport)
        return;
    if (merged.isChanged) {
        m_repositories.orders.update(*order);
        m_repositories.orders.addEvent(known.id, {m_batch.at, {}, u"imported"_s, historyOf(merged.changes)});
    }
    if (known.channelOrderId == imported.order.number && imported.order.channelOrderId != known.channelOrderId)
        m_repositories.orders.setChannelKey(known.id, imported.order.channelOrderId);
    if (hasNewSource)
        m_repositories.orders.setSource(known.id, {digest, toText(merged.mark), m_batch.id});
}

void ImportJob::Work::findProducts(Order& order, const std::vector<LineSource>& sources)
{
    static const LineSource nothing;
    for (std::size_t i = 0; i < order.lines.size(); ++i)
        m_products->find(order.lines[i], i < sources.size() ? sources[i] : nothing);
}

void ImportJob::Work::keepDetails(const Order& order, PlannedOrder& planned)
{
    const bool isDull = planned.state == PlannedOrder::State::Same && planned.changes.empty();
    qint64& kept = m_details[static_cast<std::size_t>(planned.state)];
    if (isDull || kept >= ImportPlan::mostDetails)
        return;
    ++kept;
    planned.number = order.number;
    planned.customerName = order.customerName;
    planned.placedAt = order.placedAt;
    planned.total = order.total;
    planned.lines = static_cast<int>(order.lines.size());
    m_plan->orders.push_back(std::move(planned));
}

void ImportJob::Work::finish()
{
    m_plan->file = m_feed.summary();
    m_refused.addTo(m_plan->file);
    m_undated.addTo(m_plan->file);
    if (m_products) {
        m_plan->productsNew = m_products->made();
        m_plan->unknownCategories = m_products->unknownCategories();
        m_plan->recognisedProducts = m_products->recognised();
    }
    if (m_isImport) {
        m_plan->refuseUnlessImportable();
        checkPromise();
        commit();
    }
    m_isDone = true;
}

void ImportJob::Work::checkPromise() const
{
    if (m_promise && !m_plan->comesTo(*m_promise))
        throw RuleError(tr("“%1” has changed since the preview was made. Nothing was imported; look at the preview again.")
                            .arg(m_plan->file.fileName));
}

void ImportJob::Work::commit()
{
    if (!m_write)
        begin(); // a file without a single order is an import as well
    m_batch.fileHash = m_plan->file.fingerprint;
    m_batch.format = m_plan->file.platform;
    m_batch.ordersNew = static_cast<int>(m_plan->ordersNew);
    m_batch.ordersChanged = static_cast<int>(m_plan->ordersChanged);
    m_batch.ordersSame = static_cast<int>(m_plan->ordersSame);
    m_batch.customersNew = static_cast<int>(m_plan->customersNew);
    m_batch.customersChanged = static_cast<int>(m_plan->customersChanged);
    m_batch.lines = static_cast<int>(m_plan->file.lines);
    m_batch.rejected = static_cast<int>(m_plan->file.rejected);
    m_repositories.shop.update(m_batch);
    m_bulk->finish();
    m_bulk.reset();
    m_write->commit();
    m_write.reset();
    m_plan->batch = m_batch.id;
    m_plan->shopState = shopState();
    if (m_plan->options.savesRejectedRows && !m_plan->file.rejectedRows.empty()) {
        try {
            m_plan->rejectedPath = saveRejectedRows(m_plan->path, m_plan->file);
        } catch (const WorldError& error) {
            // The orders are in; that the list beside them could not be written must be said and undoes nothing.
            m_plan->rejectedError = error.message();
        }
    }
    m_shop.tell(Change::Orders | Change::Customers | Change::Products | Change::Imports | Change::Settings);
}

ImportJob::ImportJob(Shop& shop, const QString& path, const ImportOptions& options, Mode mode,
    std::shared_ptr<const ImportPlan> promise)
    : m_work(std::make_unique<Work>(shop, path, options, mode, std::move(promise)))
{
}

ImportJob::~ImportJob() = default;

bool ImportJob::step(int milliseconds)
{
    try {
        return m_work->step(milliseconds);
    } catch (...) {
        m_work->giveUp();
        throw;
    }
}

double ImportJob::progress() const
{
    return m_work->progress();
}

bool ImportJob::isFinished() const
{
    return m_work->isDone();
}

std::shared_ptr<const ImportPlan> ImportJob::plan() const
{
    return m_work->plan();
}

} // namespace kokarda::imports

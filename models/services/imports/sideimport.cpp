// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/sideimport.h"

#include "models/services/imports/categorygrove.h"
#include "models/services/imports/importreport.h"
#include "models/services/imports/productfile.h"
#include "models/services/imports/reviewfile.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// Runs `work` as one recorded import with its batch, or alone when nothing is to be written.
void run(Shop& shop, const QString& path, bool writes, SideImport& done, Changes changes, auto work)
{
    if (!writes) {
        work();
        return;
    }
    const QString title
        = QCoreApplication::translate("imports", "Import of %1").arg(QFileInfo(path).fileName());
    storage::ShopRepository& batches = shop.repositories().shop;
    shop.announceLargeChange(u"import"_s);
    shop.database().write({u"import"_s, title, true}, [&] {
        work();
        if (!done.refusal.isEmpty())
            throw RuleError(done.refusal);
        ImportBatch batch;
        batch.fileName = done.fileName;
        batch.actor = nameAtTheComputer();
        batch.fileHash = done.fingerprint;
        batch.format = done.format;
        batch.at = instantOf(QDateTime::currentDateTimeUtc());
        batch.lines = static_cast<int>(done.made + done.changed);
        batch.rejected = static_cast<int>(done.rejected);
        done.batch = batches.insert(batch, shop.database().currentAction());
    });
    shop.tell(changes | Change::Imports);
}

/// What all summaries have in common.
void take(SideImport& done, const auto& summary, FileKind kind)
{
    done.kind = kind;
    done.fileName = summary.fileName;
    done.fingerprint = summary.fingerprint;
    done.refusal = summary.refusal;
    done.rejected = summary.rejected;
    done.issues = summary.issues;
}

std::unique_ptr<QFile> opened(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw WorldError(
            QCoreApplication::translate("imports", "“%1” cannot be opened: %2").arg(path, file->errorString()));
    return file;
}

void join(const Shop::Repositories& shop, Review& review, const ImportedReview& imported)
{
    const std::vector<OrderId> orders
        = imported.orderNumber.isEmpty() ? std::vector<OrderId>{} : shop.orders.byNumber(imported.orderNumber);
    // A number that two channels have proves nothing.
    if (orders.size() == 1) {
        const std::optional<Order> order = shop.orders.find(orders.front());
        review.order = order->id;
        review.customer = order->customer;
        review.verified = Review::Verified::ByOrderNumber;
    } else if (!imported.email.isEmpty()) {
        review.customer = shop.customers.recognise({}, imported.email, false, {}, {}).value_or(CustomerId{});
    }
    if (!imported.productKey.isEmpty()) {
        if (const std::optional<Product> product = shop.products.recognise(imported.productKey, imported.productKey))
            review.product = product->id;
    }
}

/// What the preview says of a review that is taken; counted are the new ones.
void note(const Shop::Repositories& shop, const Review& review, PlannedReview planned, ReviewsWithin& within)
{
    if (planned.state == PlannedReview::State::New) {
        ++within.stars.at(static_cast<std::size_t>(review.stars));
        ++(review.order ? within.withOrder : review.customer ? within.withCustomer : within.alone);
        within.cases += planned.opensCase ? 1 : 0;
        if (review.at == Instant{}) {
            ++within.undated;
        } else {
            within.first = std::min(within.first.value_or(review.at), review.at);
            within.last = std::max(within.last.value_or(review.at), review.at);
        }
    }
    if (within.listed.size() >= ReviewsWithin::mostListed)
        return;
    planned.stars = review.stars;
    planned.author = review.author;
    QStringList words{review.title, review.text};
    words.removeAll(QString());
    planned.words = words.join(u": "_s);
    if (const std::optional<Order> order = review.order ? shop.orders.find(review.order) : std::nullopt) {
        planned.orderNumber = order->number;
        planned.customerName = order->customerName;
    } else if (const std::optional<Customer> customer = review.customer ? shop.customers.find(review.customer) : std::nullopt) {
        planned.customerName = customer->name;
    }
    within.listed.push_back(planned);
}

void takeReview(Shop& owner, ImportedReview& imported, bool writes, SideImport& done)
{
    const Shop::Repositories shop = owner.repositories();
    Review& review = imported.review;
    const std::optional<ReviewId> known = shop.reviews.bySource(review.source, review.sourceKey);
    if (!known) {
        ++done.made;
        join(shop, review, imported);
        const bool opensCase = ReviewDesk(owner).opensCase(review);
        note(shop, review, {.state = PlannedReview::State::New, .row = imported.row, .opensCase = opensCase}, done.reviews);
        // Without a day of its own it was at least not written later.
        if (review.at == Instant{})
            review.at = instantOf(QDateTime::currentDateTimeUtc());
        if (writes) {
            shop.reviews.insert(review);
            if (opensCase)
                ReviewDesk(owner).writeCase(review);
        }
        return;
    }
    std::optional<Review> stored = shop.reviews.find(*known);
    if (!stored || !stored->reply.isEmpty() || review.reply.isEmpty()) {
        ++done.same;
        return;
    }
    ++done.changed;
    stored->reply = review.reply;
    note(shop, *stored, {.state = PlannedReview::State::Answered, .row = imported.row}, done.reviews);
    if (writes)
        shop.reviews.update(*stored);
}

/// Gives a product what it lacks; false when there is nothing to give.
bool fillBlanks(Product& product, const Product& news)
{
    const Product before = product;
    if (product.ean.isEmpty())
        product.ean = news.ean;
    if (product.sku.isEmpty())
        product.sku = news.sku;
    if (!product.category)
        product.category = news.category;
    if (product.price.isZero())
        product.price = news.price;
    if (!product.cost.currency.isKnown())
        product.cost = news.cost;
    if (product.weightGrams == 0)
        product.weightGrams = news.weightGrams;
    return product != before;
}

void takeProduct(const Shop::Repositories& shop, ImportedProduct& imported, CategoryGrove& grove, bool writes,
    SideImport& done)
{
    Product& news = imported.product;
    for (const QStringList& path : imported.categories) {
        if (!news.category)
            news.category = grove.find(path);
    }
    std::optional<Product> known = shop.products.recognise(news.sku, news.title);
    if (!known) {
        ++done.made;
        if (writes)
            shop.products.insert(news);
        return;
    }
    const bool isChanged = fillBlanks(*known, news);
    ++(isChanged ? done.changed : done.same);
    if (isChanged && writes)
        shop.products.update(*known);
}

QJsonArray issuesOf(const SideImport& done, bool rejected)
{
    QJsonArray list;
    for (const RowIssue& issue : done.issues) {
        if ((issue.severity == RowIssue::Severity::Rejected) == rejected)
            list.append(QJsonObject{{u"row"_s, issue.row}, {u"reason"_s, issue.reason}});
    }
    return list;
}

} // namespace

SideImport importReviews(Shop& shop, const QString& path, const ImportOptions& options, bool writes)
{
    SideImport done;
    run(shop, path, writes, done, Change::Reviews | Change::Cases, [&] {
        const ReviewFileSummary summary = readReviews(path, options.reading,
            [&](ImportedReview&& review) { takeReview(shop, review, writes, done); });
        take(done, summary, FileKind::Reviews);
        done.dateQuestions = summary.dateQuestions;
        done.header = summary.header;
        if (writes && !done.dateQuestions.empty())
            throw RuleError(QCoreApplication::translate("imports", "In the column “%1” a day such as %2 can be read in two ways. Drop the file on the window: it asks which.")
                                .arg(done.dateQuestions.front().column, done.dateQuestions.front().sample));
        done.format = summary.format;
    });
    return done;
}

SideImport importProducts(Shop& shop, const QString& path, const ImportOptions& options, bool writes)
{
    SideImport done;
    run(shop, path, writes, done, Change::Products, [&] {
        const std::unique_ptr<QFile> file = opened(path);
        CategoryGrove grove(shop.repositories().products, options.categories, writes);
        const ProductFileSummary summary = readProducts(*file, QFileInfo(path).fileName(), options.reading,
            [&](ImportedProduct&& product) { takeProduct(shop.repositories(), product, grove, writes, done); });
        take(done, summary, FileKind::Products);
        done.format = summary.platform;
        done.unknownCategories = grove.unknown();
    });
    return done;
}

SideImport importCategories(Shop& shop, const QString& path, const ImportOptions& options, bool writes)
{
    SideImport done;
    run(shop, path, writes, done, Change::Products, [&] {
        const std::unique_ptr<QFile> file = opened(path);
        CategoryGrove grove(shop.repositories().products, {}, writes);
        grove.growAll();
        const ProductFileSummary summary = readCategories(*file, QFileInfo(path).fileName(), options.reading,
            [&](ImportedCategory&& category) {
                const qint64 before = grove.made();
                grove.find(category.path);
                ++(grove.made() > before ? done.made : done.same);
            });
        take(done, summary, FileKind::Categories);
        done.format = summary.platform;
    });
    return done;
}

FileKind kindOf(const QString& path, const ReadOptions& options)
{
    const QByteArray start = opened(path)->read(64).trimmed();
    if (start.startsWith('[') || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF["))
        return FileKind::Reviews;
    ReadOptions look = options;
    look.progress = [](double) { return false; };
    return readFile(path, look, [](ImportedOrder&&) { return false; }).kind;
}

QJsonObject reportOf(const SideImport& done)
{
    QJsonArray categories;
    for (const QString& category : done.unknownCategories)
        categories.append(category);
    QJsonObject report{
        {u"file"_s, done.fileName},
        {u"format"_s, done.format},
        {u"kind"_s, kindKey(done.kind)},
        {kindKey(done.kind), QJsonObject{{u"new"_s, done.made}, {u"changed"_s, done.changed}, {u"same"_s, done.same}}},
        {u"rejected"_s, issuesOf(done, true)},
        {u"warnings"_s, issuesOf(done, false)},
        {u"unknown_categories"_s, categories},
        {u"batch"_s, done.batch ? QJsonValue(done.batch.value) : QJsonValue()},
    };
    if (done.kind != FileKind::Reviews)
        return report;
    const ReviewsWithin& within = done.reviews;
    QJsonObject stars{{u"none"_s, within.stars[0]}};
    for (std::size_t i = 1; i < within.stars.size(); ++i)
        stars.insert(QString::number(i), within.stars[i]);
    report.insert(u"stars"_s, stars);
    report.insert(u"joined"_s, QJsonObject{{u"order"_s, within.withOrder}, {u"customer"_s, within.withCustomer}, {u"nobody"_s, within.alone}});
    report.insert(u"cases_opened"_s, within.cases);
    return report;
}

} // namespace kokarda::imports

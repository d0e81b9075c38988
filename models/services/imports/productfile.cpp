// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/productfile.h"

#include "models/services/imports/fingerprint.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/tablefile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

QStringList trimmedPath(const QStringList& parts)
{
    QStringList path;
    for (const QString& part : parts) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            path += name;
    }
    return path;
}

void addOnce(std::vector<QStringList>& categories, const QStringList& path)
{
    if (!path.isEmpty() && std::find(categories.begin(), categories.end(), path) == categories.end())
        categories.push_back(path);
}

struct ProductColumns
{
    int key, sku, ean, title, variant, price, currency, category, type, grams, kilograms;
};

ProductColumns columnsOf(const TableFile& table)
{
    return {.key = table.columnOf("handle|id|product_id|uchwyt"),
            .sku = table.columnOf("sku|product_code|variant sku|kod produktu|symbol"),
            .ean = table.columnOf("ean|gtin, upc, ean, or isbn|variant barcode|barcode|gtin|kod ean|gtin, upc, ean lub isbn"),
            .title = table.columnOf("title|name|nazwa|product name|nazwa produktu"),
            .variant = table.columnOf("option1 value|variation 1 values"),
            .price = table.columnOf("regular price|variant price|price|cena|cena brutto|cena podstawowa"),
            .currency = table.columnOf("currency_code|currency|waluta"),
            .category = table.columnOf("categories|category|product category|kategorie|kategoria|collection|section"),
            .type = table.columnOf("product type|type|typ"),
            .grams = table.columnOf("variant grams|weight (g)|waga (g)"),
            .kilograms = table.columnOf("weight (kg)|waga (kg)")};
}

DecimalMark markOf(TableFile& table, int column)
{
    DecimalEvidence evidence;
    while (table.next())
        evidence.add(table.cell(column));
    table.rewind();
    return evidence.decided().value_or(DecimalMark::Point);
}

int gramsOf(const TableFile& table, const ProductColumns& columns, DecimalMark mark)
{
    if (const std::optional<Number> grams = readNumber(table.cell(columns.grams), mark))
        return toWhole(*grams).value_or(0);
    std::optional<Number> kilograms = readNumber(table.cell(columns.kilograms), mark);
    if (!kilograms || kilograms->decimals > 6 || kilograms->mantissa < 0 || kilograms->mantissa > 1'000'000'000)
        return 0;
    qint64 grams = kilograms->mantissa * 1000;
    for (int i = 0; i < kilograms->decimals; ++i)
        grams /= 10;
    return grams > 1'000'000 ? 0 : static_cast<int>(grams);
}

/// Shopify writes title and category on a product's first row only; its variants follow.
struct FilledDown
{
    QString key;
    QString title;
    std::vector<QStringList> categories;
};

} // namespace

std::vector<QStringList> readCategoryPaths(const QString& cell)
{
    std::vector<QStringList> paths;
    const auto add = [&paths](const QStringList& parts) {
        addOnce(paths, trimmedPath(parts));
    };
    if (cell.contains(u'>')) {
        for (const QString& one : cell.split(u',')) // "Gear > Bags, Sale"
            add(one.split(u'>'));
    } else if (cell.contains(u'/')) {
        for (const QString& one : cell.split(u',')) {
            QStringList parts = one.split(u'/');
            // Magento's invisible root.
            if (parts.size() > 1 && parts.first().trimmed() == "Default Category"_L1)
                parts.removeFirst();
            add(parts);
        }
    } else if (cell.contains(u'\n')) {
        add(cell.split(u'\n'));
    } else {
        for (const QString& one : cell.split(u','))
            add({one});
    }
    return paths;
}

ProductFileSummary readProducts(QIODevice& device, const QString& fileName, const ReadOptions& options,
                                const std::function<void(ImportedProduct&&)>& sink)
{
    ProductFileSummary summary{.fileName = fileName, .fingerprint = fingerprintOf(device)};
    TableFile table(device, options.encoding);
    const Platform* const platform = table.header().recognition.platform;
    const ProductColumns columns = columnsOf(table);
    const bool isProducts = platform ? platform->kind == FileKind::Products
                                     : columns.title >= 0 && (columns.sku >= 0 || columns.price >= 0);
    if (!isProducts) {
        summary.kind = platform ? platform->kind : FileKind::Unknown;
        summary.refusal = QCoreApplication::translate(
            "imports", "This is no list of products: it needs a column with the name and one with the SKU or price.");
        return summary;
    }
    summary.kind = FileKind::Products;
    summary.platform = platform ? QLatin1String(platform->key) : "custom"_L1;
    const bool isShopify = summary.platform == "shopify-products"_L1;
    const DecimalMark mark = markOf(table, columns.price);
    FilledDown above;
    while (table.next()) {
        ImportedProduct imported{.row = table.row()};
        Product& product = imported.product;
        imported.key = table.text(columns.key);
        product.title = table.text(columns.title);
        product.sku = table.text(columns.sku);
        product.ean = table.text(columns.ean);
        QString category = table.text(columns.category);
        if (category.isEmpty() && isShopify)
            category = table.text(columns.type);
        imported.categories = readCategoryPaths(category);
        if (isShopify && imported.key == above.key && product.title.isEmpty()) {
            if (product.sku.isEmpty() && table.cell(columns.price).empty())
                continue; // a row with one more picture
            product.title = above.title;
            imported.categories = above.categories;
        }
        above = {imported.key, product.title, imported.categories};
        if (const QString variant = table.text(columns.variant);
            isShopify && !variant.isEmpty() && variant != "Default Title"_L1)
            product.title += u", "_s + variant;
        if (imported.key.isEmpty())
            imported.key = product.sku.isEmpty() ? product.title : product.sku;
        product.weightGrams = gramsOf(table, columns, mark);
        const Currency currency(table.text(columns.currency));
        const std::string_view price = table.cell(columns.price);
        const std::optional<Number> number = readNumber(price, mark);
        const Currency named = currency.isKnown() || !number ? currency : number->currency;
        if (const auto money = number ? toMoney(*number, named.isKnown() ? named : options.currency) : std::nullopt)
            product.price = *money;
        else if (!price.empty())
            summary.issues.push_back(
                issueAt(imported.row, columns.price, RowIssue::Severity::Warning, RowIssue::Kind::BadNumber, price));
        if (product.title.isEmpty()) {
            ++summary.rejected;
            summary.issues.push_back(issueAt(imported.row, columns.title, RowIssue::Severity::Rejected, RowIssue::Kind::SkippedRow));
            summary.issues.back().reason = QCoreApplication::translate("imports", "The product has no name.");
            continue;
        }
        for (const QStringList& path : imported.categories)
            addOnce(summary.categories, path);
        ++summary.products;
        if (sink)
            sink(std::move(imported));
    }
    return summary;
}

ProductFileSummary readCategories(QIODevice& device, const QString& fileName, const ReadOptions& options,
                                  const std::function<void(ImportedCategory&&)>& sink)
{
    ProductFileSummary summary{.fileName = fileName, .fingerprint = fingerprintOf(device)};
    TableFile table(device, options.encoding);
    const Platform* const platform = table.header().recognition.platform;
    summary.kind = platform ? platform->kind : FileKind::Unknown;
    const int name = table.columnOf("title|name|nazwa");
    if (summary.kind != FileKind::Categories || name < 0) {
        summary.refusal = QCoreApplication::translate("imports", "This is no list of categories.");
        return summary;
    }
    summary.platform = QLatin1String(platform->key);
    const int path = table.columnOf("path");
    const int parent = table.columnOf("parent");
    const int key = table.columnOf("handle|url_key|key");
    while (table.next()) {
        ImportedCategory category{.row = table.row()};
        category.key = table.text(key);
        category.path = trimmedPath(table.text(path).split(u'/'));
        if (const QString above = table.text(parent); !above.isEmpty())
            category.path = trimmedPath(above.split(u'>'));
        category.path += table.text(name);
        if (category.path.last().isEmpty()) {
            ++summary.rejected;
            continue;
        }
        addOnce(summary.categories, category.path);
        ++summary.products;
        if (sink)
            sink(std::move(category));
    }
    return summary;
}

} // namespace kokarda::imports

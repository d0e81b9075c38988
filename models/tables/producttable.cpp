// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/producttable.h"

#include "models/services/products/categorybook.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

ProductTable::ProductTable(const CategoryBook& book, QObject* parent)
    : RowTable(parent)
    , m_book(book)
{
}

QStringList ProductTable::titles() const
{
    return {tr("Product"), tr("Category"), tr("SKU")};
}

Product ProductTable::read(ProductId id) const
{
    return m_book.product(id);
}

QString ProductTable::text(const Product& product, int column) const
{
    switch (column) {
    case Title:
        return product.title;
    case Where:
        return product.category ? categoryPath(m_tree, product.category) : tr("none");
    case Sku:
        return product.sku;
    default:
        return {};
    }
}

std::vector<exports::ListColumn> ProductTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"product"_s, tr("Product"), Words}, {u"category"_s, tr("Category"), Words}, {u"sku"_s, tr("SKU"), Words},
        {u"ean"_s, tr("EAN"), Words}, {u"bin"_s, tr("Place"), Words}, {u"price"_s, tr("Price"), Figure},
        {u"currency"_s, tr("Currency"), Plain}, {u"weight_grams"_s, tr("Weight in grams"), Figure}};
}

QStringList ProductTable::fileCells(const Product& product) const
{
    if (!product.id)
        return {};
    const bool hasPrice = product.price.currency.isKnown();
    return {product.title, product.category ? categoryPath(m_tree, product.category) : QString(), product.sku, product.ean, product.bin,
        hasPrice ? plainAmount(product.price) : QString(), hasPrice ? product.price.currency.code() : QString(),
        product.weightGrams > 0 ? QString::number(product.weightGrams) : QString()};
}

} // namespace kokarda::tables

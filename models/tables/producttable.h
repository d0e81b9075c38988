// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/product.h"

#include <QCoreApplication>

namespace kokarda {
class CategoryBook;
}

namespace kokarda::tables {

/// The shop's products and the categories that they stand in. Rows are read when they are seen.
class ProductTable : public RowTable<ProductId, Product>
{
    Q_DECLARE_TR_FUNCTIONS(ProductTable)

public:
    enum Column { Title, Where, Sku };

    /// `book` must live as long as the table.
    explicit ProductTable(const CategoryBook& book, QObject* parent = nullptr);

    /// What the rows call the categories by.
    void setCategories(const CategoryTree& tree) { m_tree = tree; }

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const Product& product) const override;
    QStringList titles() const override;
    Product read(ProductId id) const override;
    QString text(const Product& product, int column) const override;

private:
    const CategoryBook& m_book;
    CategoryTree m_tree;
};

} // namespace kokarda::tables

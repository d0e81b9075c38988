// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/product.h"

#include <QCoreApplication>
#include <QString>
#include <map>
#include <vector>

namespace kokarda {

class Shop;

/// Makes a shop file to work in: empty, with the usual categories in the language that is spoken now. Refuses to
/// overwrite. Throws storage::DbError.
void beginShop(const QString& path);

/// Which products are shown: those that have every word of `words` (each by its beginning) in title, SKU or EAN.
struct ProductQuery
{
    enum class In { All, WithoutCategory, Category };

    QString words;
    In in = In::All;
    CategoryId category; ///< with In::Category: of this one itself, not of its branches
};

/// The shop's products sorted into its categories, by which gift rules and note sentences choose.
class CategoryBook
{
    Q_DECLARE_TR_FUNCTIONS(CategoryBook)

public:
    explicit CategoryBook(Shop& shop)
        : m_shop(shop)
    {
    }

    /// "Mugs" for mugs, in the language that is spoken now; empty for an unknown key (categorywords.h).
    static QString usualName(const QString& key);
    /// Gives a shop that has no category the usual ones, in the window's language. A fact of a new shop: nothing to undo.
    void beginWithUsual();

    /// By title.
    std::vector<ProductId> find(const ProductQuery& query) const;
    Product product(ProductId id) const;
    /// How many products each category has itself; those without one under the unset id.
    std::map<CategoryId, int> counts() const;

    /// Puts products into a category (unset: into none). One undoable step.
    void assign(const std::vector<ProductId>& products, CategoryId category);
    /// Products without a category whose title says which of the shop's categories they are of, and that category.
    std::map<ProductId, CategoryId> recognisable() const;
    /// Puts those into it, as one undoable step; how many there were.
    int assignRecognisable();

    /// A new category at the top, or a branch of `parent`. Throws RuleError for a blank name or one that stands there.
    Category add(const QString& name, CategoryId parent = {});
    /// Throws RuleError as add() does.
    void rename(CategoryId id, const QString& name);
    /// Takes a category away; its products are without one then. One undoable step. Throws RuleError while it has
    /// branches or a gift rule speaks of it.
    void remove(CategoryId id);

private:
    QString checkedName(const QString& name, CategoryId parent, CategoryId self) const;

    Shop& m_shop;
};

} // namespace kokarda

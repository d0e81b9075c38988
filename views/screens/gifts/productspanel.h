// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/products/categorybook.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kokarda::tables {
class ProductTable;
}

namespace kokarda::screens {

class EmptyState;
class ListExport;
class ListView;
class SearchField;

/// What the shop sells, sorted into its categories: the rules for gifts and the sentences of notes choose by them.
class ProductsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProductsPanel(const PageContext& context, QWidget* parent = nullptr);
    ~ProductsPanel() override;

    /// Throws what the services throw.
    void load();
    bool hasProducts() const { return !m_book.counts().empty(); }
    ListView* list() const { return m_list; }
    ListExport* listExport() const { return m_export; }

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    void fillChoices();
    void showRows();
    void showHint();
    void putInto(CategoryId category);
    void addCategory();
    void renameShown();
    std::vector<ProductId> chosen() const;
    ProductQuery query() const;

    PageContext m_context;
    CategoryBook m_book;
    CategoryTree m_tree;
    std::unique_ptr<tables::ProductTable> m_table;
    SearchField* m_search;
    QComboBox* m_scope;
    QWidget* m_hint = nullptr; ///< what can be sorted by itself
    QLabel* m_hintText;
    QPushButton* m_sort;
    QStackedWidget* m_listOrEmpty;
    ListView* m_list;
    EmptyState* m_empty;
    QComboBox* m_into;
    QLineEdit* m_new;
    QPushButton* m_add;
    QWidget* m_ofShown = nullptr; ///< name and removal of the category that the list is narrowed to
    QLineEdit* m_name;
    ListExport* m_export;
};

} // namespace kokarda::screens

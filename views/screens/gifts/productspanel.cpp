// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/productspanel.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/producttable.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

// What a choice stands for beside the categories' own numbers, which are above zero.
constexpr qlonglong everything = -1;
constexpr qlonglong none = 0;
constexpr qlonglong nothingChosen = -2;

} // namespace

ProductsPanel::ProductsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_book(context.shop)
    , m_table(std::make_unique<tables::ProductTable>(m_book))
    , m_search(new SearchField(tr("Search: name, SKU")))
    , m_scope(new QComboBox)
    , m_hintText(wrappedLabel())
    , m_sort(plainButton(tr("Sort them in")))
    , m_listOrEmpty(new QStackedWidget)
    , m_list(new ListView)
    , m_empty(new EmptyState(u"package"_s, tr("No products yet"), tr("They come with the orders. Then you say here which category each one is of, and rules for gifts can choose by it.")))
    , m_into(new QComboBox)
    , m_new(new QLineEdit)
    , m_add(plainButton(tr("Add")))
    , m_name(new QLineEdit)
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"products"_s); }))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_list->setAccessibleName(tr("Products"));
    m_list->setObjectName(u"products"_s);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::ProductTable::Sku});
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(makeFoot());
    column->addWidget(m_export);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_into->setEnabled(!chosen().empty()); });
}

ProductsPanel::~ProductsPanel()
{
    m_list->setModel(nullptr);
}

QWidget* ProductsPanel::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    QLabel* why = wrappedLabel(tr("Rules for gifts and sentences of notes choose by category: a mug gets a bag of tea."));
    setInk(why, Ink::Muted);
    column->addWidget(why);
    m_hint = new QWidget;
    auto* hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 0, 0);
    hint->setSpacing(12);
    hint->addWidget(m_hintText, 1);
    m_sort->setObjectName(u"sortProducts"_s);
    hint->addWidget(m_sort);
    column->addWidget(m_hint);
    connect(m_sort, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            if (m_tree.empty())
                return m_book.beginWithUsual();
            const int sorted = m_book.assignRecognisable();
            tellDone(m_context, tr("%n product(s) sorted in by their names.", nullptr, sorted));
        });
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    m_scope->setObjectName(u"productScope"_s);
    m_scope->setAccessibleName(tr("Which products"));
    row->addWidget(m_scope);
    row->addWidget(m_export->button());
    column->addLayout(row);
    m_ofShown = new QWidget;
    auto* shown = new QHBoxLayout(m_ofShown);
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(8);
    shown->addWidget(mutedLabel(tr("Name of this category")));
    m_name->setObjectName(u"categoryName"_s);
    m_name->setAccessibleName(tr("Name of this category"));
    shown->addWidget(m_name, 1);
    QPushButton* remove = quietButton(tr("Remove the category"));
    remove->setObjectName(u"removeCategory"_s);
    shown->addWidget(remove);
    column->addWidget(m_ofShown);
    connect(m_search, &SearchField::searched, this, [this] { attempt(m_context.messages, [this] { showRows(); }); });
    connect(m_search, &SearchField::downPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_scope, &QComboBox::activated, this, [this] { attempt(m_context.messages, [this] { showRows(); }); });
    connect(m_name, &QLineEdit::editingFinished, this, &ProductsPanel::renameShown);
    connect(remove, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            m_book.remove(query().category);
            tellDone(m_context, tr("The category is removed; its products have none now."));
        });
    });
    return head;
}

QWidget* ProductsPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_into->setObjectName(u"putInto"_s);
    m_into->setAccessibleName(tr("Put the selected products into"));
    row->addWidget(m_into, 1);
    m_new->setObjectName(u"newCategory"_s);
    m_new->setAccessibleName(tr("New category"));
    m_new->setPlaceholderText(tr("New category"));
    row->addWidget(m_new, 1);
    m_add->setObjectName(u"addCategory"_s);
    row->addWidget(m_add);
    connect(m_into, &QComboBox::activated, this, [this] {
        if (const qlonglong where = m_into->currentData().toLongLong(); where != nothingChosen)
            putInto(CategoryId(where));
        m_into->setCurrentIndex(0);
    });
    connect(m_add, &QPushButton::clicked, this, &ProductsPanel::addCategory);
    connect(m_new, &QLineEdit::returnPressed, this, &ProductsPanel::addCategory);
    return foot;
}

ProductQuery ProductsPanel::query() const
{
    const qlonglong scope = m_scope->currentIndex() < 0 ? everything : m_scope->currentData().toLongLong();
    using In = ProductQuery::In;
    return {m_search->text(), scope == everything ? In::All : scope == none ? In::WithoutCategory : In::Category, CategoryId(std::max(none, scope))};
}

void ProductsPanel::load()
{
    m_tree = m_context.shop.settings().categories();
    m_table->setCategories(m_tree);
    fillChoices();
    showRows();
    showHint();
}

void ProductsPanel::fillChoices()
{
    const std::map<CategoryId, int> counts = m_book.counts();
    const auto count = [&](CategoryId category) {
        const auto found = counts.find(category);
        return m_context.locale.toString(found == counts.end() ? 0 : found->second);
    };
    const QVariant scope = m_scope->currentIndex() < 0 ? QVariant(everything) : m_scope->currentData();
    m_scope->clear();
    m_scope->addItem(tr("All products"), everything);
    m_scope->addItem(tr("Without a category (%1)").arg(count({})), none);
    m_into->clear();
    m_into->addItem(tr("Put into …"), nothingChosen);
    for (const Category& category : m_tree) {
        const QString path = categoryPath(m_tree, category.id);
        m_scope->addItem(tr("%1 (%2)").arg(path, count(category.id)), qlonglong(category.id.value));
        m_into->addItem(path, qlonglong(category.id.value));
    }
    m_into->addItem(tr("No category"), none);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scope)));
    m_into->setEnabled(false);
}

void ProductsPanel::showRows()
{
    const ProductQuery asked = query();
    const bool wasBare = m_table->rowCount() == 0;
    const std::vector<ProductId> kept = chosen();
    m_table->setIds(m_book.find(asked));
    if (wasBare && m_table->rowCount() > 0)
        m_list->fitColumns(tables::ProductTable::Title, {{tables::ProductTable::Where, 180}, {tables::ProductTable::Sku, 140}});
    for (const int row : m_table->rowsOf(kept))
        m_list->selectionModel()->select(m_table->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const bool isBare = asked.words.isEmpty() && asked.in == ProductQuery::In::All && m_table->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(isBare ? 1 : 0);
    const bool isOfOne = asked.in == ProductQuery::In::Category;
    m_ofShown->setVisible(isOfOne);
    const auto shown = std::ranges::find(m_tree, asked.category, &Category::id);
    m_name->setText(isOfOne && shown != m_tree.end() ? shown->name : QString());
}

void ProductsPanel::showHint()
{
    const int can = static_cast<int>(m_book.recognisable().size());
    m_hint->setVisible(m_tree.empty() || can > 0);
    m_hintText->setText(m_tree.empty() ? tr("This shop has no categories yet.") : tr("%n product(s) without a category say in their names what they are.", nullptr, can));
    m_sort->setText(m_tree.empty() ? tr("Begin with the usual ones") : tr("Sort them in"));
}

std::vector<ProductId> ProductsPanel::chosen() const
{
    std::vector<ProductId> products;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows())
        products.push_back(m_table->idAt(row.row()));
    return products;
}

void ProductsPanel::putInto(CategoryId category)
{
    attempt(m_context.messages, [&] {
        const std::vector<ProductId> products = chosen();
        m_book.assign(products, category);
        tellDone(m_context, category ? tr("%1: %2").arg(categoryPath(m_tree, category), tr("%n product(s) put in.", nullptr, static_cast<int>(products.size())))
                                     : tr("%n product(s) taken out of their categories.", nullptr, static_cast<int>(products.size())));
    });
}

void ProductsPanel::addCategory()
{
    attempt(m_context.messages, [this] {
        const Category made = m_book.add(m_new->text());
        m_new->clear();
        tellDone(m_context, tr("The category “%1” is there.").arg(made.name));
    });
}

void ProductsPanel::renameShown()
{
    const ProductQuery asked = query();
    if (asked.in == ProductQuery::In::Category)
        attempt(m_context.messages, [&] { m_book.rename(asked.category, m_name->text()); });
}

} // namespace kokarda::screens

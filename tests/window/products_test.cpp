// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "models/services/products/categorybook.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "tests/window/shopwindow.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/productspanel.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/shared/searchfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

/// A shop that was imported long ago, from files that name no category.
class ProductsOnScreen : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        shop.database().inTransaction([&] {
            for (const QString& title : {u"Kubek Żuraw"_s, u"Książka o herbacie"_s, u"<b>Model</b> XR"_s}) {
                Product product;
                product.title = title;
                product.sku = product.title.left(5);
                shop.repositories().products.insert(product);
            }
        });
    }
    ProductsPanel* panel()
    {
        window().showPage(u"gifts"_s);
        auto* page = window().findChild<GiftsPage*>();
        page->showSide(u"products"_s);
        settle();
        return page->products();
    }
    template<class Kind>
    Kind* child(const QString& name)
    {
        return panel()->findChild<Kind*>(name);
    }
    void choose(const QString& box, const QString& title)
    {
        auto* choice = child<QComboBox>(box);
        choice->setFocus();
        const int row = choice->findText(title, Qt::MatchStartsWith);
        ASSERT_GE(row, 0) << title.toStdString();
        choice->setCurrentIndex(row);
        emit choice->activated(row);
        settle();
    }
    QStringList shown()
    {
        QStringList rows;
        const QAbstractItemModel* model = panel()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString();
        return rows;
    }
};

} // namespace

TEST_F(ProductsOnScreen, AreSortedInByTheirNamesAtOneClick)
{
    QPushButton* sort = child<QPushButton>(u"sortProducts"_s);
    ASSERT_TRUE(sort->isVisible());
    QTest::mouseClick(sort, Qt::LeftButton); // this shop is older than the usual categories
    settle();
    ASSERT_TRUE(sort->isVisible());
    QTest::mouseClick(sort, Qt::LeftButton);
    settle();
    EXPECT_FALSE(sort->isVisible()) << "nothing is left that names itself";
    EXPECT_EQ(shown(), (QStringList{u"<b>Model</b> XR: none"_s, u"Książka o herbacie: Books"_s, u"Kubek Żuraw: Mugs"_s}));
    choose(u"productScope"_s, u"Without a category (1)"_s);
    EXPECT_EQ(shown(), QStringList{u"<b>Model</b> XR: none"_s});
}

TEST_F(ProductsOnScreen, ArePutIntoACategoryOfOnesOwnWhichRulesThenOffer)
{
    QLineEdit* name = (panel(), child<QLineEdit>(u"newCategory"_s));
    name->setFocus();
    QTest::keyClicks(name, u"Sets <b>&</b> co"_s);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    panel()->list()->selectAll();
    choose(u"putInto"_s, u"Sets <b>&</b> co"_s);
    EXPECT_EQ(shown().filter(u": Sets <b>&</b> co"_s).size(), 3);
    auto* page = window().findChild<GiftsPage*>();
    page->showSide(u"rules"_s);
    page->editRule({});
    EXPECT_GE(page->ruleEditor()->categoryBox()->findText(u"Sets <b>&</b> co"_s), 0);
    History(*window().shop()).undo();
    page->showSide(u"products"_s);
    settle();
    EXPECT_EQ(shown().filter(u": none"_s).size(), 3) << "one step";
}

TEST_F(ProductsOnScreen, ACategoryIsRenamedAndRemovedWhereItIsShown)
{
    panel();
    const Category sets = CategoryBook(*window().shop()).add(u"Sets"_s);
    settle();
    choose(u"productScope"_s, u"Sets"_s);
    QLineEdit* name = child<QLineEdit>(u"categoryName"_s);
    ASSERT_TRUE(name->isVisible());
    name->selectAll();
    QTest::keyClicks(name, u"Pairs"_s);
    QTest::keyClick(name, Qt::Key_Return);
    settle();
    EXPECT_EQ(categoryPath(window().shop()->settings().categories(), sets.id), u"Pairs"_s);
    QTest::mouseClick(child<QPushButton>(u"removeCategory"_s), Qt::LeftButton);
    settle();
    EXPECT_TRUE(window().shop()->settings().categories().empty());
    EXPECT_EQ(shown().size(), 3) << "the list is not narrowed to what is gone";
}

TEST_F(ProductsOnScreen, AreSearchedAsTheyAreTyped)
{
    QTest::keyClicks(panel()->findChild<SearchField*>(), u"ksiaz"_s);
    settle();
    QTest::qWait(300);
    EXPECT_EQ(shown().size(), 1);
}

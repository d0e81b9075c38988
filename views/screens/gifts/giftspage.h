// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace kokarda::tables {
class GiftTable;
}

namespace kokarda::screens {

class EmptyState;
class FilterChips;
class GiftCosts;
class GiftEditor;
class GiftEffect;
class ProductsPanel;
class RuleEditor;
class UprightArea;
class ListView;

/// The pantry and the rules by which something goes from it into a parcel.
class GiftsPage : public Page
{
    Q_OBJECT

public:
    explicit GiftsPage(const PageContext& context, QWidget* parent = nullptr);
    ~GiftsPage() override;

    void keepEdits() override;
    QWidget* firstFocus() const override;
    ListView* list() const { return m_list; }
    /// Of the pantry, or of the rules, the products or the costs while the keyboard is there.
    ListExport* listExport() const override;
    GiftEditor* editor() const { return m_editor; }
    void addGift();
    /// Opens the sentence with gaps, for a new rule or a known one.
    void editRule(const GiftRule& rule);
    RuleEditor* ruleEditor() const { return m_ruleEditor; }
    /// Says what the rules would have done with the newest orders.
    void tryOut();
    QString trialText() const;
    /// "rules", "products", "costs" or "effect" on the right.
    void showSide(const QString& key);
    /// Of the rules.
    ListExport* ruleExport() const { return m_ruleExport; }
    GiftCosts* costs() const { return m_costs; }
    GiftEffect* effect() const { return m_effect; }
    ProductsPanel* products() const { return m_products; }

protected:
    void reload(Changes changes) override;

private:
    QWidget* makePantry();
    QWidget* makeRules();
    QWidget* makeSide();
    void loadSide();
    void showGifts();
    void showRules();
    enum class Place { First, Between, Last, Only };
    void addSentence(const GiftRule& rule, const QString& sentence, Place place);
    void moveRule(GiftRuleId rule, int places);
    void showRule(GiftRuleId rule);
    void showPresets();

    std::unique_ptr<tables::GiftTable> m_table;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    GiftEditor* m_editor;
    QPushButton* m_add;
    QWidget* m_sidePane = nullptr;
    bool m_isBare = false; ///< no gift and no rule
    QWidget* m_trialRow;
    QVBoxLayout* m_rules;
    UprightArea* m_rulesArea = nullptr;
    RuleEditor* m_ruleEditor;
    QLabel* m_trial;
    QSpinBox* m_trialOrders;
    FilterChips* m_side;
    QStackedWidget* m_sides;
    GiftCosts* m_costs;
    GiftEffect* m_effect;
    ProductsPanel* m_products;
    ListExport* m_export;
    ListExport* m_ruleExport;
};

} // namespace kokarda::screens

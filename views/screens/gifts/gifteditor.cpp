// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/gifteditor.h"

#include "models/services/giftdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QSpinBox* pieces()
{
    auto* box = new QSpinBox;
    box->setRange(0, 1000000);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(112);
    return box;
}

} // namespace

GiftEditor::GiftEditor(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_namePl(new QLineEdit)
    , m_code(new QLineEdit)
    , m_bin(new QLineEdit)
    , m_stock(pieces())
    , m_low(pieces())
    , m_cost(new MoneyEdit(context.locale))
    , m_keepsForEver(new QCheckBox(tr("Keeps for ever")))
    , m_bestBefore(new QDateEdit)
    , m_active(new QCheckBox(tr("Is given now")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto field = [form](const QString& title, QWidget* widget) {
        widget->setAccessibleName(title);
        form->addRow(mutedLabel(title), widget);
    };
    m_name->setObjectName(u"giftName"_s);
    m_stock->setObjectName(u"giftStock"_s);
    field(tr("Name"), m_name);
    field(tr("Name on Polish paper"), m_namePl);
    field(tr("On the shelf"), m_stock);
    field(tr("Hint from"), m_low);
    field(tr("Cost of a piece"), m_cost);
    field(tr("Shelf"), m_bin);
    field(tr("Code"), m_code);
    m_bestBefore->setCalendarPopup(true);
    m_bestBefore->setFixedWidth(144);
    field(tr("Best before"), m_bestBefore);
    form->addRow(QString(), m_keepsForEver);
    form->addRow(QString(), m_active);
    for (QLineEdit* edit : {m_name, m_namePl, m_code, m_bin, static_cast<QLineEdit*>(m_cost)})
        connect(edit, &QLineEdit::editingFinished, this, &GiftEditor::keepNow);
    for (QSpinBox* box : {m_stock, m_low})
        connect(box, &QSpinBox::editingFinished, this, &GiftEditor::keepNow);
    connect(m_bestBefore, &QDateEdit::editingFinished, this, &GiftEditor::keepNow);
    for (QCheckBox* box : {m_keepsForEver, m_active})
        connect(box, &QCheckBox::toggled, this, [this] {
            m_bestBefore->setEnabled(!m_keepsForEver->isChecked());
            keepNow();
        });
}

void GiftEditor::show(const Gift& gift)
{
    m_filling = true;
    m_gift = gift;
    m_name->setText(gift.name);
    m_namePl->setText(gift.namePl);
    m_code->setText(gift.code);
    m_bin->setText(gift.bin);
    m_stock->setValue(stockOf(gift));
    m_stock->setEnabled(gift.batches.empty());
    m_low->setValue(gift.lowStock);
    const Currency currency = gift.cost.currency.isKnown() ? gift.cost.currency : m_context.shop.settings().info().currency;
    m_cost->setMoney({gift.cost.minor, currency});
    m_keepsForEver->setChecked(!gift.bestBefore.isValid());
    m_bestBefore->setEnabled(gift.bestBefore.isValid());
    m_bestBefore->setDate(gift.bestBefore.isValid() ? gift.bestBefore : QDate::currentDate().addMonths(6));
    m_active->setChecked(gift.active);
    m_filling = false;
}

void GiftEditor::keepNow()
{
    if (m_filling || !m_gift.id)
        return;
    Gift gift = m_gift;
    if (!m_name->text().trimmed().isEmpty())
        gift.name = m_name->text().trimmed();
    gift.namePl = m_namePl->text().trimmed();
    gift.code = m_code->text().trimmed();
    gift.bin = m_bin->text().trimmed();
    if (gift.batches.empty())
        gift.stock = m_stock->value();
    gift.lowStock = m_low->value();
    gift.cost = m_cost->money().value_or(gift.cost);
    gift.bestBefore = m_keepsForEver->isChecked() ? QDate() : m_bestBefore->date();
    gift.active = m_active->isChecked();
    if (gift == m_gift)
        return;
    attempt(m_context.messages, [&] {
        m_gift = gift;
        m_context.shop.gifts().store(gift);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/gifteditor.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/gifts/giftreports.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/gifts/batcheditor.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/logo.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/twolines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QSpinBox* number(int most, const QString& suffix = {})
{
    auto* box = new QSpinBox;
    box->setRange(0, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(112);
    box->setSuffix(suffix);
    return box;
}

} // namespace

GiftEditor::GiftEditor(const PageContext& context, QWidget* parent)
    : UprightArea(parent)
    , m_context(context)
    , m_hints(wrappedLabel())
    , m_picture(new QLabel)
    , m_noPicture(quietButton(tr("Take it away")))
    , m_name(new QLineEdit)
    , m_namePl(new QLineEdit)
    , m_code(new QLineEdit)
    , m_bin(new QLineEdit)
    , m_batches(new BatchEditor)
    , m_low(number(1'000'000))
    , m_daysLeft(number(3650, tr(" days")))
    , m_weight(number(100'000, u" g"_s))
    , m_size(new QComboBox)
    , m_fragile(new QCheckBox(tr("Breaks easily")))
    , m_cost(new MoneyEdit(context.locale))
    , m_active(new QCheckBox(tr("Is given now")))
{
    auto* ground = new QWidget;
    // What wraps over several rows stands below the form: a form layout gives such a row the height of one.
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 12, 8);
    column->setSpacing(8);
    auto* form = new QFormLayout;
    column->addLayout(form);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto field = [form](const QString& title, QWidget* widget) {
        widget->setAccessibleName(title);
        form->addRow(mutedLabel(title), widget);
    };
    m_fragile->setToolTip(tr("It never goes into a letterbox parcel"));
    m_name->setObjectName(u"giftName"_s);
    m_namePl->setObjectName(u"giftNamePl"_s);
    m_code->setObjectName(u"giftCode"_s);
    m_bin->setObjectName(u"giftBin"_s);
    setInk(m_hints, Ink::Warn);
    form->addRow(m_hints);
    field(tr("Name"), m_name);
    field(tr("Name on Polish paper"), m_namePl);
    form->addRow(mutedLabel(tr("On the shelf")));
    form->addRow(m_batches);
    field(tr("Remind when left"), m_low);
    field(tr("Cost of a piece"), m_cost);
    field(tr("Shelf"), m_bin);
    field(tr("Code"), m_code);
    field(tr("Picture"), makePicture());
    for (const ParcelSize size : {ParcelSize::Letterbox, ParcelSize::Small, ParcelSize::Medium, ParcelSize::Large})
        m_size->addItem(sizeTitle(size), static_cast<int>(size));
    m_size->setFixedWidth(144);
    field(tr("Fits into"), m_size);
    field(tr("Weight"), m_weight);
    field(tr("Good for at least"), m_daysLeft);
    column->addWidget(m_fragile);
    column->addWidget(mutedLabel(tr("It is or it says something of this:")));
    column->addWidget(makeTraits());
    column->addWidget(m_active);
    column->addStretch(1);
    setWidget(ground);
    connectFields();
}

QWidget* GiftEditor::makeTraits()
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box, 8);
    const QString language = m_context.locale.name().left(2);
    for (const InsertTrait& trait : suppliedInsertRules().traits) {
        const QString title = trait.title.value(language, trait.title.value(u"en"_s));
        auto* check = new QCheckBox(onTwoLines(title, fontMetrics()));
        check->setAccessibleName(title);
        check->setObjectName(u"trait_"_s + trait.key);
        connect(check, &QCheckBox::toggled, this, &GiftEditor::keepNow);
        flow->addWidget(check);
        m_traits[trait.key] = check;
    }
    return box;
}

QWidget* GiftEditor::makePicture()
{
    auto* box = new QWidget;
    auto* row = new FlowLayout(box, 8);
    row->addWidget(m_picture);
    QPushButton* choose = plainButton(tr("Choose a picture …"));
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Picture of the gift"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
        if (!path.isEmpty())
            takePicture(path);
    });
    row->addWidget(choose);
    connect(m_noPicture, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] { setGiftPicture(m_context.shop, m_gift, {}); });
        showPicture();
    });
    row->addWidget(m_noPicture);
    return box;
}

void GiftEditor::connectFields()
{
    for (QLineEdit* edit : {m_name, m_namePl, m_code, m_bin, static_cast<QLineEdit*>(m_cost)})
        connect(edit, &QLineEdit::editingFinished, this, &GiftEditor::keepNow);
    for (QSpinBox* box : {m_low, m_daysLeft, m_weight})
        connect(box, &QSpinBox::editingFinished, this, &GiftEditor::keepNow);
    connect(m_batches, &BatchEditor::edited, this, &GiftEditor::keepNow);
    connect(m_size, &QComboBox::activated, this, &GiftEditor::keepNow);
    for (QCheckBox* box : {m_fragile, m_active})
        connect(box, &QCheckBox::toggled, this, &GiftEditor::keepNow);
}

void GiftEditor::show(const Gift& gift)
{
    m_filling = true;
    if (gift.id != m_gift.id)
        verticalScrollBar()->setValue(0);
    m_gift = gift;
    m_name->setText(gift.name);
    m_namePl->setText(gift.namePl);
    m_code->setText(gift.code);
    m_bin->setText(gift.bin);
    m_batches->show(gift);
    m_low->setValue(gift.lowStock);
    m_daysLeft->setValue(gift.minDaysLeft);
    m_weight->setValue(gift.weightGrams);
    m_size->setCurrentIndex(m_size->findData(static_cast<int>(gift.size)));
    m_fragile->setChecked(gift.fragile);
    for (const auto& [key, box] : m_traits)
        box->setChecked(gift.traits.contains(key));
    const Currency currency = gift.cost.currency.isKnown() ? gift.cost.currency : m_context.shop.settings().info().currency;
    m_cost->setMoney({gift.cost.minor, currency});
    m_active->setChecked(gift.active);
    m_filling = false;
    showHints();
    showPicture();
}

void GiftEditor::showHints()
{
    attempt(m_context.messages, [this] {
        QStringList lines;
        if (m_gift.id) {
            for (const GiftHint& hint : giftHints(m_context.shop, m_gift, QDate::currentDate()))
                lines += hint.text;
        }
        m_hints->setText(lines.join(u'\n'));
        m_hints->setVisible(!lines.isEmpty());
    });
}

QString GiftEditor::hints() const
{
    return m_hints->text();
}

void GiftEditor::showPicture()
{
    attempt(m_context.messages, [this] {
        const QByteArray png = m_gift.id ? giftPicture(m_context.shop, m_gift.id) : QByteArray();
        const QPixmap picture = logoPixmap(png, devicePixelRatioF());
        m_picture->setPixmap(picture);
        m_picture->setVisible(!picture.isNull());
        m_noPicture->setVisible(!picture.isNull());
    });
}

void GiftEditor::takePicture(const QString& path)
{
    attempt(m_context.messages, [&] { setGiftPicture(m_context.shop, m_gift, logoFromFile(path)); });
    showPicture();
}

QSpinBox* GiftEditor::stockEdit() const
{
    return m_batches->stockEdit();
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
    m_batches->store(gift);
    gift.lowStock = m_low->value();
    gift.minDaysLeft = m_daysLeft->value();
    gift.weightGrams = m_weight->value();
    gift.size = static_cast<ParcelSize>(m_size->currentData().toInt());
    gift.fragile = m_fragile->isChecked();
    gift.traits.removeIf([this](const QString& key) { return m_traits.contains(key); });
    for (const auto& [key, box] : m_traits) {
        if (box->isChecked())
            gift.traits += key;
    }
    if (QSet<QString>(gift.traits.begin(), gift.traits.end()) == QSet<QString>(m_gift.traits.begin(), m_gift.traits.end()))
        gift.traits = m_gift.traits;
    gift.cost = m_cost->money().value_or(gift.cost);
    gift.active = m_active->isChecked();
    if (gift == m_gift)
        return;
    attempt(m_context.messages, [&] {
        m_gift = gift;
        m_context.shop.gifts().store(gift);
    });
}

} // namespace kokarda::screens

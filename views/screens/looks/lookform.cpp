// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/looks/lookform.h"

#include "views/ink/hand.h"
#include "views/screens/looks/blocklist.h"
#include "views/screens/settings/handsample.h"
#include "views/screens/shared/logo.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

// Dark enough for black and white, far enough apart to be told from one another.
const QStringList accents{u"#B4324A"_s, u"#1C2A6E"_s, u"#2F7D4F"_s, u"#8A4B08"_s, u"#5B2A86"_s, u"#0F6E84"_s, u"#1F2430"_s};

/// The hairline keeps a dark colour to be seen on a dark ground.
QIcon patch(const QColor& colour, const QColor& hairline)
{
    QPixmap picture(18, 18);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline);
    painter.setBrush(colour);
    painter.drawEllipse(1, 1, 16, 16);
    return QIcon(picture);
}

void field(QFormLayout* form, const QString& title, QWidget* widget)
{
    widget->setAccessibleName(title);
    form->addRow(mutedLabel(title), widget);
}

} // namespace

LookForm::LookForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_logo(mutedLabel())
    , m_accent(new QLineEdit)
    , m_hand(new QComboBox)
    , m_sample(new HandSample)
    , m_email(new QLineEdit)
    , m_web(new QLineEdit)
    , m_footer(new QPlainTextEdit)
    , m_blocks(new BlockList)
    , m_wrong(wrappedLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 16, 0);
    column->setSpacing(12);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setInk(m_wrong, Ink::Bad);
    m_wrong->hide();
    column->addWidget(m_wrong);
    addColours(form);
    addShop(form);
    column->addLayout(form);
    addSwitches(column);
    column->addWidget(plainLabel(tr("Parts of the slip"), TextSize::Section));
    column->addWidget(m_blocks);
    column->addStretch(1);
    for (QLineEdit* edit : findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::textChanged, this, &LookForm::touched);
    connect(m_footer, &QPlainTextEdit::textChanged, this, &LookForm::touched);
    connect(m_blocks, &BlockList::changed, this, &LookForm::touched);
}

void LookForm::addColours(QFormLayout* form)
{
    auto* logo = new QWidget;
    auto* row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_logo, 1);
    QPushButton* none = quietButton(tr("No logo"));
    QPushButton* choose = plainButton(tr("Choose …"));
    row->addWidget(none);
    row->addWidget(choose);
    field(form, tr("Logo"), logo);
    connect(choose, &QPushButton::clicked, this, &LookForm::logoWanted);
    connect(none, &QPushButton::clicked, this, [this] { setLogo({}); });

    auto* colours = new QWidget;
    auto* patches = new QHBoxLayout(colours);
    patches->setContentsMargins(0, 0, 0, 0);
    patches->setSpacing(0);
    for (const QString& accent : accents) {
        auto* button = new QToolButton;
        button->setIcon(patch(QColor(accent), paletteOf(this).muted));
        button->setIconSize({16, 16});
        button->setFixedSize(24, 24);
        button->setAutoRaise(true);
        button->setAccessibleName(accent);
        button->setToolTip(accent);
        connect(button, &QToolButton::clicked, this, [this, accent] { m_accent->setText(accent); });
        patches->addWidget(button);
    }
    m_accent->setMaxLength(7);
    m_accent->setFixedWidth(92);
    m_accent->setAccessibleName(tr("Accent colour"));
    patches->addStretch(1);
    patches->addWidget(m_accent);
    field(form, tr("Accent"), colours);

    for (const ink::HandInfo& hand : ink::hands())
        m_hand->addItem(hand.title, hand.name);
    field(form, tr("Hand"), m_hand);
    form->addRow(QString(), m_sample);
    connect(m_hand, &QComboBox::currentIndexChanged, this, &LookForm::touched);
}

void LookForm::addShop(QFormLayout* form)
{
    field(form, tr("Shop’s name"), m_name);
    const std::pair<QString, QString Address::*> fields[] = {{tr("Company"), &Address::company},
        {tr("Street and number"), &Address::street}, {tr("Post code"), &Address::postcode}, {tr("Town"), &Address::city},
        {tr("Country code"), &Address::country}, {tr("Phone"), &Address::phone}};
    for (const auto& [title, member] : fields) {
        m_sender.emplace_back(new QLineEdit, member);
        field(form, title, m_sender.back().first);
    }
    field(form, tr("E-mail"), m_email);
    field(form, tr("Web page"), m_web);
    m_footer->setFixedHeight(64);
    m_footer->setTabChangesFocus(true);
    field(form, tr("Your own words"), m_footer);
}

void LookForm::addSwitches(QVBoxLayout* column)
{
    column->addWidget(plainLabel(tr("Shown on the slip"), TextSize::Section));
    auto* grid = new QGridLayout;
    const std::tuple<QString, QString, bool Look::*> switches[] = {{u"logo"_s, tr("Logo"), &Look::showLogo},
        {u"sender"_s, tr("Sender"), &Look::showSender}, {u"ticks"_s, tr("Boxes to tick"), &Look::showTicks},
        {u"sku"_s, tr("Item codes"), &Look::showSku}, {u"bin"_s, tr("Shelf"), &Look::showBin},
        {u"pictures"_s, tr("Pictures of the items"), &Look::showPictures}, {u"prices"_s, tr("Prices (never on gift orders)"), &Look::showPrices},
        {u"qr"_s, tr("QR code"), &Look::showQr}, {u"barcode"_s, tr("Bar code"), &Look::showBarcode},
        {u"itemBarcodes"_s, tr("Bar code of each item"), &Look::showItemBarcodes}};
    int index = 0;
    for (const auto& [name, title, member] : switches) {
        auto* box = new QCheckBox(title);
        box->setObjectName(name);
        grid->addWidget(box, index / 2, index % 2);
        connect(box, &QCheckBox::toggled, this, &LookForm::touched);
        m_switches.emplace_back(box, member);
        ++index;
    }
    column->addLayout(grid);
}

QCheckBox* LookForm::check(const QString& name) const
{
    return findChild<QCheckBox*>(name);
}

void LookForm::setLook(const Look& look)
{
    m_filling = true;
    m_look = look;
    m_name->setText(look.name);
    m_accent->setText(look.accentColour);
    m_hand->setCurrentIndex(std::max(0, m_hand->findData(look.hand)));
    for (const auto& [edit, member] : m_sender)
        edit->setText(look.sender.*member);
    m_email->setText(look.email);
    m_web->setText(look.web);
    m_footer->setPlainText(look.footer);
    for (const auto& [box, member] : m_switches)
        box->setChecked(look.*member);
    m_blocks->setBlocks(look.blocks);
    m_filling = false;
    showLogo();
    touched();
}

Look LookForm::look() const
{
    Look look = m_look;
    look.name = m_name->text().trimmed();
    look.accentColour = m_accent->text().trimmed();
    look.hand = m_hand->currentData().toString();
    for (const auto& [edit, member] : m_sender)
        look.sender.*member = edit->text().trimmed();
    if (look.name != m_look.name)
        look.sender.name = look.name;
    look.email = m_email->text().trimmed();
    look.web = m_web->text().trimmed();
    look.footer = m_footer->toPlainText().trimmed();
    for (const auto& [box, member] : m_switches)
        look.*member = box->isChecked();
    look.blocks = m_blocks->blocks();
    return look;
}

void LookForm::setLogo(const QByteArray& png)
{
    m_look.logoPng = png;
    showLogo();
    touched();
}

void LookForm::showLogo()
{
    const QPixmap picture = logoPixmap(m_look.logoPng, devicePixelRatioF());
    m_logo->setPixmap(picture);
    if (picture.isNull())
        m_logo->setText(tr("none"));
}

void LookForm::touched()
{
    if (m_filling)
        return;
    m_sample->show(m_hand->currentData().toString(), tr("Thank you, and see you again!"));
    emit changed();
}

void LookForm::showProblems(const std::vector<Problem>& problems)
{
    QStringList words;
    for (const Problem& problem : problems)
        words += problem.message;
    m_wrong->setText(words.join(u'\n'));
    m_wrong->setVisible(!words.isEmpty());
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/earlierparcels.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// "2 × Mug, 1 × Tea": the lines of the order that lie in this part.
QString contents(const Parcel& parcel, const PartParcel& part)
{
    QStringList inside;
    for (const OrderLine& line : parcel.order.lines) {
        if (const auto found = part.pieces.find(line.id); found != part.pieces.end())
            inside += u"%1 × %2"_s.arg(QString::number(found->second), line.title);
    }
    return inside.join(u", "_s);
}

} // namespace

EarlierParcels::EarlierParcels(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_which(plainLabel())
    , m_column(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    QFont strong = m_which->font();
    strong.setWeight(QFont::DemiBold);
    m_which->setFont(strong);
    m_which->setObjectName(u"whichParcel"_s);
    column->addWidget(m_which);
    m_column->setSpacing(4);
    column->addLayout(m_column);
    hide();
}

void EarlierParcels::show(const Parcel& parcel)
{
    empty(m_column);
    const bool isRest = parcel.order.status == OrderStatus::ToPack || parcel.order.status == OrderStatus::AwaitingPayment;
    m_which->setText(isRest ? tr("Parcel %1: the rest of the order").arg(parcel.number())
                            : tr("The order went out in %n parcel(s)", nullptr, parcel.count()));
    for (int part = 1; part <= static_cast<int>(parcel.parts.size()); ++part)
        add(parcel, part);
    setVisible(!parcel.parts.empty());
}

void EarlierParcels::add(const Parcel& parcel, int part)
{
    const PartParcel& sent = parcel.parts[static_cast<std::size_t>(part - 1)];
    const QString day = m_context.locale.toString(inZone(sent.at, m_context.shop.settings().zone()), u"d MMMM, HH:mm"_s);
    QLabel* words = wrappedLabel(tr("Parcel %1 went ahead on %2: %3").arg(QString::number(part), day, contents(parcel, sent)));
    setInk(words, Ink::Muted);
    m_column->addWidget(words);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 8);
    QPushButton* print = quietButton(tr("Print its slip"));
    print->setObjectName(u"printPart"_s);
    print->setIcon(icon(u"printer"_s, Ink::Link));
    QPushButton* save = quietButton(tr("Save it as PDF …"));
    save->setObjectName(u"savePart"_s);
    row->addWidget(print);
    row->addWidget(save);
    m_column->addWidget(buttons);
    const OrderId order = parcel.order.id;
    connect(print, &QPushButton::clicked, this, [this, order, part] { emit printWanted(order, part); });
    connect(save, &QPushButton::clicked, this, [this, order, part] { emit pdfWanted(order, part); });
}

} // namespace kokarda::screens

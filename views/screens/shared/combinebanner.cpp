// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/combinebanner.h"

#include "models/services/orders/combining.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

CombineBanner::CombineBanner(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_combine(plainButton(tr("Into one parcel")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget* strip = banner(u"good"_s, u"box"_s, {}, &m_text);
    auto* grid = static_cast<QGridLayout*>(strip->layout());
    m_title = static_cast<QLabel*>(grid->itemAtPosition(0, 1)->widget());
    grid->addWidget(m_combine, 2, 1, Qt::AlignLeft);
    m_combine->setObjectName(u"combine"_s);
    column->addWidget(strip);
    connect(m_combine, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            std::vector<OrderId> all = m_others;
            all.push_back(m_order);
            emit leftBehind(); // before the button goes, which would hand the keyboard to the note's text
            packTogether(m_context.shop, all);
            tellDone(m_context, tr("%n order(s) go into one parcel.", nullptr, static_cast<int>(all.size())));
        });
    });
    hide();
}

void CombineBanner::show(const Order& order)
{
    m_order = order.id;
    m_others.clear();
    QStringList lines;
    const QStringList together = packedWith(m_context.shop, order.id);
    if (!together.isEmpty()) {
        lines += tr("One parcel with %1.").arg(together.join(u", "_s));
    } else {
        for (const CombineHint& hint : combineHints(m_context.shop, order.id)) {
            lines += hint.certain ? hint.number : tr("%1 – %2").arg(hint.number, hint.difference);
            if (hint.certain)
                m_others.push_back(hint.order);
        }
    }
    m_title->setText(together.isEmpty() ? tr("Another order goes to the same address") : tr("Packed together"));
    m_text->setText(lines.join(u'\n'));
    m_combine->setVisible(!m_others.empty());
    setVisible(!lines.isEmpty());
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/cases/amendspick.h"

#include "models/services/cases/casedesk.h"
#include "models/services/cases/casegifts.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

AmendsPick::AmendsPick(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_gifts(new QComboBox)
    , m_said(wrappedLabel())
{
    m_gifts->setObjectName(u"amendsGift"_s);
    m_gifts->setAccessibleName(tr("Gift as amends"));
    m_gifts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_gifts);
    column->addWidget(m_said);
    connect(m_gifts, &QComboBox::activated, this, [this] { choose(GiftId(m_gifts->currentData().toLongLong())); });
}

void AmendsPick::show(const CaseFile& file)
{
    m_file = file;
    fill();
}

QString AmendsPick::said() const
{
    return m_said->text();
}

void AmendsPick::fill()
{
    const CaseGifts desk(m_context.shop);
    const std::vector<AmendsChoice> choices = desk.choices(m_file);
    const std::optional<GivenGift> given = desk.given(m_file.id);
    m_gifts->clear();
    m_gifts->addItem(given ? tr("None after all") : tr("Choose a gift …"), 0);
    bool canGo = false;
    int left = 0;
    for (const AmendsChoice& choice : choices) {
        const bool isGiven = given && given->gift == choice.gift;
        left = isGiven ? choice.left : left;
        canGo |= choice.hindrance.isEmpty();
        m_gifts->addItem(choice.name + u"  ·  "_s
                + (isGiven                      ? tr("given")
                          : choice.hindrance.isEmpty() ? tr("%n left", nullptr, choice.left)
                                                       : choice.hindrance),
            choice.gift.value);
        if (auto* model = qobject_cast<QStandardItemModel*>(m_gifts->model()); model && !choice.hindrance.isEmpty() && !isGiven)
            model->item(m_gifts->count() - 1)->setEnabled(false);
    }
    if (given && m_gifts->findData(given->gift.value) < 0)
        m_gifts->addItem(given->giftName, given->gift.value);
    m_gifts->setCurrentIndex(given ? m_gifts->findData(given->gift.value) : 0);
    m_gifts->setEnabled(m_file.order && (canGo || given));
    if (given)
        m_said->setText(tr("Booked on %1. In the pantry: %n left.", nullptr, left)
                            .arg(m_context.locale.toString(dayIn(given->at, m_context.shop.settings().zone()), QLocale::ShortFormat)));
    else if (!m_file.order)
        m_said->setText(tr("This case has no order to book a gift on: give the order’s number above."));
    else if (choices.empty())
        m_said->setText(tr("The pantry is empty: gifts are entered on the Gifts page."));
    else if (!canGo)
        m_said->setText(tr("Nothing can be booked: no gift in the pantry may go now. Correct the stock on the Gifts page."));
    else
        m_said->setText(tr("One piece is taken from the pantry’s stock."));
    setInk(m_said, given || (m_file.order && canGo) ? Ink::Muted : Ink::Warn);
}

void AmendsPick::choose(GiftId gift)
{
    emit choosing();
    attempt(m_context.messages, [&] {
        CaseGifts desk(m_context.shop);
        // What was kept in the meantime stands in the file.
        m_file = CaseDesk(m_context.shop).caseFile(m_file.id).value_or(m_file);
        const std::optional<GivenGift> before = desk.given(m_file.id);
        if (before ? before->gift == gift : !gift)
            return;
        const QString name = m_gifts->currentText().section(u"  ·  "_s, 0, 0);
        if (gift)
            desk.give(m_file, gift);
        else
            desk.takeBack(m_file);
        tellDone(m_context, gift ? tr("One “%1” is booked from the pantry for case %2.").arg(name, m_file.number) : tr("The gift is back in the pantry."));
    });
    fill();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/banner.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QWidget* banner(const QString& kind, const QString& iconName, const QString& title, QLabel** text)
{
    auto* frame = new QFrame;
    frame->setProperty("kind", QString(u"banner-"_s + kind));
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 12, 16, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    const Ink ink = kind == "warn"_L1 ? Ink::Warn : kind == "good"_L1 ? Ink::Good : Ink::Bad;
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName, ink, 20, frame));
    grid->addWidget(sign, 0, 0, Qt::AlignTop);
    QLabel* head = wrappedLabel(title);
    setInk(head, ink);
    QFont strong = head->font();
    strong.setWeight(QFont::DemiBold);
    head->setFont(strong);
    grid->addWidget(head, 0, 1);
    *text = wrappedLabel();
    (*text)->setProperty("textSize", u"section"_s);
    (*text)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(*text, 1, 1);
    return frame;
}

} // namespace kokarda::screens

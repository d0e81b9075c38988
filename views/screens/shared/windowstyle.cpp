// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/windowstyle.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Not where somebody types: a field is polished anew while its text changes, too.
void goHome(QLineEdit& line)
{
    if (!line.hasFocus() && !line.isModified())
        line.home(false);
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QSlider*>(widget)) {
        widget->installEventFilter(this);
        // Without this the wheel would at least take the focus.
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    // A text too long for its field shows how it begins, not how it ends, until somebody types there.
    if (auto* line = qobject_cast<QLineEdit*>(widget); line && !qobject_cast<QAbstractSpinBox*>(line->parentWidget())) {
        connect(line, &QLineEdit::textChanged, this, &WindowStyle::showBeginning, Qt::UniqueConnection);
        goHome(*line);
    }
    // The list is made when it is first opened, within a frame that belongs to the box.
    auto* list = qobject_cast<QListView*>(widget);
    const QWidget* frame = list ? list->parentWidget() : nullptr;
    if (frame && qobject_cast<QComboBox*>(frame->parentWidget()) && !qobject_cast<QStyledItemDelegate*>(list->itemDelegate()))
        list->setItemDelegate(new QStyledItemDelegate(list));
}

void WindowStyle::showBeginning()
{
    auto* line = qobject_cast<QLineEdit*>(sender());
    if (line)
        goHome(*line);
}

bool WindowStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // for the page behind the box
    return true;
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace kokarda::screens

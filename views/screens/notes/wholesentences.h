// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kokarda::screens {

/// Measures a sentence within the padding that the style sheet gives it: it is wrapped where it does not fit, never cut.
class WholeSentences : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int padding = 2 * 8 + 6;
        QStyleOptionViewItem inner = option;
        inner.rect.setWidth(option.rect.width() - padding);
        return QStyledItemDelegate::sizeHint(inner, index);
    }
};

} // namespace kokarda::screens

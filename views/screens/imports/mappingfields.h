// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QStandardItemModel;

namespace kokarda::screens {

/// Every field that a column may be, in groups with headings that cannot be chosen; the field is the item's user data.
QStandardItemModel* mappingFields(QObject* parent);

/// A chooser in a list that scrolls: the wheel moves the list and changes no choice.
class ScrollingChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit ScrollingChooser(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace kokarda::screens

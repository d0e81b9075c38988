// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/mappingfields.h"

#include "models/services/imports/field.h"

#include <QCoreApplication>
#include <QStandardItemModel>
#include <QWheelEvent>
#include <array>

namespace kokarda::screens {

namespace {

using imports::Field;

struct Group
{
    const char* title;
    Field first;
    Field last;
};

constexpr std::array groups{
    Group{QT_TRANSLATE_NOOP("MappingView", "The order"), Field::OrderKey, Field::SalesChannel},
    Group{QT_TRANSLATE_NOOP("MappingView", "The buyer"), Field::BuyerId, Field::AcceptsMarketing},
    Group{QT_TRANSLATE_NOOP("MappingView", "The items"), Field::LineId, Field::PackedItem},
    Group{QT_TRANSLATE_NOOP("MappingView", "The delivery address"), Field::ShipName, Field::ShipWhole},
    Group{QT_TRANSLATE_NOOP("MappingView", "The invoice address"), Field::BillName, Field::BillWhole},
};

QStandardItem* itemFor(Field field)
{
    auto* item = new QStandardItem(imports::fieldTitle(field));
    item->setData(static_cast<int>(field), Qt::UserRole);
    return item;
}

} // namespace

QStandardItemModel* mappingFields(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    model->appendRow(itemFor(Field::Ignored));
    for (const Group& group : groups) {
        auto* heading = new QStandardItem(QCoreApplication::translate("MappingView", group.title));
        heading->setEnabled(false);
        model->appendRow(heading);
        for (int field = static_cast<int>(group.first); field <= static_cast<int>(group.last); ++field) {
            // Two kinds of rows in one file are told apart by the platforms that write them.
            if (static_cast<Field>(field) != Field::RecordType)
                model->appendRow(itemFor(static_cast<Field>(field)));
        }
    }
    return model;
}

ScrollingChooser::ScrollingChooser(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(24);
}

void ScrollingChooser::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace kokarda::screens

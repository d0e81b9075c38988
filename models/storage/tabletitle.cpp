// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabletitle.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

QString tableTitle(const QString& table)
{
    static const std::map<QString, const char*> titles{
        {u"orders"_s, QT_TRANSLATE_NOOP("TableTitle", "Orders")},
        {u"order_line"_s, QT_TRANSLATE_NOOP("TableTitle", "Items of orders")},
        {u"order_event"_s, QT_TRANSLATE_NOOP("TableTitle", "Histories of orders")},
        {u"customer"_s, QT_TRANSLATE_NOOP("TableTitle", "Customers")},
        {u"customer_address"_s, QT_TRANSLATE_NOOP("TableTitle", "Addresses")},
        {u"channel_identity"_s, QT_TRANSLATE_NOOP("TableTitle", "Names of customers in channels")},
        {u"consent"_s, QT_TRANSLATE_NOOP("TableTitle", "Consents")},
        {u"product"_s, QT_TRANSLATE_NOOP("TableTitle", "Products")},
        {u"category"_s, QT_TRANSLATE_NOOP("TableTitle", "Categories")},
        {u"category_mapping"_s, QT_TRANSLATE_NOOP("TableTitle", "Assignments of categories")},
        {u"channel"_s, QT_TRANSLATE_NOOP("TableTitle", "Channels")},
        {u"setting"_s, QT_TRANSLATE_NOOP("TableTitle", "Settings")},
        {u"gift"_s, QT_TRANSLATE_NOOP("TableTitle", "Gifts")},
        {u"gift_batch"_s, QT_TRANSLATE_NOOP("TableTitle", "Batches of gifts")},
        {u"gift_rule"_s, QT_TRANSLATE_NOOP("TableTitle", "Gift rules")},
        {u"gift_rule_choice"_s, QT_TRANSLATE_NOOP("TableTitle", "Choices of gift rules")},
        {u"given_gift"_s, QT_TRANSLATE_NOOP("TableTitle", "Gifts given")},
        {u"experiment"_s, QT_TRANSLATE_NOOP("TableTitle", "Measurements")},
        {u"note"_s, QT_TRANSLATE_NOOP("TableTitle", "Notes")},
        {u"note_template"_s, QT_TRANSLATE_NOOP("TableTitle", "Texts of notes")},
        {u"review"_s, QT_TRANSLATE_NOOP("TableTitle", "Reviews")},
        {u"case_file"_s, QT_TRANSLATE_NOOP("TableTitle", "Returns and complaints")},
        {u"case_line"_s, QT_TRANSLATE_NOOP("TableTitle", "Items of returns and complaints")},
        {u"contact"_s, QT_TRANSLATE_NOOP("TableTitle", "Messages sent to customers")},
        {u"stamp_spending"_s, QT_TRANSLATE_NOOP("TableTitle", "Loyalty stamps spent")},
        {u"tombstone"_s, QT_TRANSLATE_NOOP("TableTitle", "Deleted orders that imports leave out")},
        {u"picture"_s, QT_TRANSLATE_NOOP("TableTitle", "Pictures")},
        {u"import_batch"_s, QT_TRANSLATE_NOOP("TableTitle", "Imports")},
        {u"print_event"_s, QT_TRANSLATE_NOOP("TableTitle", "Printed papers")},
        {u"action"_s, QT_TRANSLATE_NOOP("TableTitle", "Steps of the history")},
        {u"change"_s, QT_TRANSLATE_NOOP("TableTitle", "Changes of the history")}};
    const auto known = titles.find(table);
    return known == titles.end() ? table : QCoreApplication::translate("TableTitle", known->second);
}

} // namespace kokarda::storage

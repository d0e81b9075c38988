// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/requesttable.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

RequestTable::RequestTable(QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_locale(std::move(locale))
{
}

void RequestTable::setRequests(const std::vector<ReviewRequest>& requests)
{
    std::vector<OrderId> ids;
    m_requests.clear();
    for (const ReviewRequest& request : requests) {
        ids.push_back(request.order);
        m_requests[request.order] = request;
    }
    setIds(std::move(ids));
}

ReviewRequest RequestTable::requestAt(int row) const
{
    return read(idAt(row));
}

QStringList RequestTable::titles() const
{
    return {tr("Customer"), tr("Order"), tr("Arrived"), tr("Ask"), tr("By")};
}

ReviewRequest RequestTable::read(OrderId id) const
{
    const auto found = m_requests.find(id);
    return found == m_requests.end() ? ReviewRequest{} : found->second;
}

QString RequestTable::text(const ReviewRequest& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Order:
        return row.number;
    case Arrived:
        return m_locale.toString(row.arrived, QLocale::ShortFormat);
    case Due:
        if (row.hold == ReviewRequest::Hold::NotDue)
            return m_locale.toString(row.due, QLocale::ShortFormat);
        return row.hold == ReviewRequest::Hold::None ? tr("now") : ReviewRequestDesk::holdTitle(row.hold);
    case By:
        return row.byEmail && row.byPost ? tr("e-mail, post") : row.byEmail ? tr("e-mail") : tr("post");
    default:
        return {};
    }
}

std::vector<exports::ListColumn> RequestTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"customer"_s, tr("Customer"), Words}, {u"order"_s, tr("Order"), Words},
        {u"arrived"_s, tr("Arrived"), Plain}, {u"ask_from"_s, tr("Ask from"), Plain},
        {u"waits_for"_s, tr("Waits for"), Plain}, {u"email"_s, tr("E-mail"), Words},
        {u"by_email"_s, tr("By e-mail"), Plain}, {u"by_post"_s, tr("By post"), Plain}};
}

QStringList RequestTable::fileCells(const ReviewRequest& row) const
{
    if (!row.order)
        return {};
    static const std::map<ReviewRequest::Hold, QString> holds{{ReviewRequest::Hold::None, {}}, {ReviewRequest::Hold::NotDue, u"day"_s},
        {ReviewRequest::Hold::OpenCase, u"case"_s}, {ReviewRequest::Hold::Cap, u"last_message"_s}};
    return {row.name, row.number, fileDay(row.arrived), fileDay(row.due), holds.at(row.hold), row.email.value_or(QString()),
        fileAnswer(row.byEmail), fileAnswer(row.byPost)};
}

} // namespace kokarda::tables

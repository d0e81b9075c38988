// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/caserepository.h"

#include "models/storage/database.h"
#include "models/values/casereason.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<QLatin1String, 3> kinds{"complaint"_L1, "return"_L1, "enquiry"_L1};
constexpr std::array<QLatin1String, 7> resolutions{""_L1, "refund"_L1, "replacement"_L1, "repair"_L1, "gift"_L1, "answered"_L1, "refused"_L1};

/// The value whose key stands in the file; the first for a key of a newer Kokarda.
template<class Value, class Keys>
Value valueOf(const Keys& keys, const QString& key)
{
    const auto found = std::ranges::find_if(keys, [&](QLatin1String known) { return known == key; });
    return static_cast<Value>(found == keys.end() ? 0 : found - keys.begin());
}

template<class Keys, class Value>
QString keyOf(const Keys& keys, Value value)
{
    return keys.at(static_cast<std::size_t>(value));
}

auto columnValues(const CaseFile& file)
{
    const std::optional<qint64> refund = file.refund ? std::optional(file.refund->minor) : std::nullopt;
    return std::make_tuple(file.number, keyOf(kinds, file.kind), file.customer, file.order, file.openedAt, file.dueAt, file.closedAt,
        caseReason(file.reason), keyOf(resolutions, file.resolution), file.text, file.answer, refund,
        file.refund ? file.refund->currency.code() : QString());
}

} // namespace

void CaseRepository::insert(CaseFile& file, int year)
{
    const QString begin = QString::number(year) + u'-';
    const qint64 last = m_db.number("SELECT max(CAST(substr(number, 6) AS INTEGER)) FROM case_file WHERE number LIKE ? || '%'", begin);
    file.number = begin + QString::number(last + 1).rightJustified(4, u'0');
    file.id = CaseId(std::apply([this](const auto&... values) { return m_db.insert(Database::sql("case/insert"), values...); }, columnValues(file)));
    insertLines(file);
}

void CaseRepository::insertLines(const CaseFile& file)
{
    for (const CaseLine& line : file.lines)
        m_db.exec("INSERT INTO case_line (case_id, order_line_id, quantity, reason) VALUES (?, ?, ?, ?)", file.id, line.line, line.quantity,
            caseReason(line.reason));
}

void CaseRepository::update(const CaseFile& file)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("case/update"), values...); },
        std::tuple_cat(columnValues(file), std::make_tuple(file.id)));
    m_db.exec("DELETE FROM case_line WHERE case_id = ?", file.id);
    insertLines(file);
}

std::optional<CaseFile> CaseRepository::find(CaseId id) const
{
    CaseFile file;
    {
        Rows row = m_db.rows(Database::sql("case/by_id"), id);
        if (!row.next())
            return {};
        file.id = row->id<CaseId>(0);
        file.number = row->text(1);
        file.kind = valueOf<CaseFile::Kind>(kinds, row->text(2));
        file.customer = row->id<CustomerId>(3);
        file.order = row->id<OrderId>(4);
        file.openedAt = Instant{row->integer(5)};
        file.dueAt = row->optionalInstant(6);
        file.closedAt = row->optionalInstant(7);
        file.reason = caseReason(row->text(8));
        file.resolution = valueOf<CaseFile::Resolution>(resolutions, row->text(9));
        file.text = row->text(10);
        file.answer = row->text(11);
        if (const std::optional<qint64> refund = row->optionalInteger(12))
            file.refund = Money{*refund, Currency{row->text(13)}};
    }
    Rows lines = m_db.rows("SELECT order_line_id, quantity, reason FROM case_line WHERE case_id = ? ORDER BY id", id);
    while (lines.next())
        file.lines.push_back({lines->id<OrderLineId>(0), static_cast<int>(lines->integer(1)), caseReason(lines->text(2))});
    return file;
}

CaseSummary CaseRepository::summary(CaseId id) const
{
    Rows row = m_db.rows(Database::sql("case/summary"), id);
    if (!row.next())
        return {};
    return {row->id<CaseId>(0), row->text(1), valueOf<CaseFile::Kind>(kinds, row->text(2)), row->text(3), row->text(4), caseReason(row->text(5)),
        Instant{row->integer(6)}, row->optionalInstant(7), row->optionalInstant(8)};
}

std::vector<CaseId> CaseRepository::ids(CaseWork work, Instant now) const
{
    std::vector<CaseId> found;
    Rows rows = m_db.rows(Database::sql("case/ids"), static_cast<int>(work), now);
    while (rows.next())
        found.push_back(rows->id<CaseId>(0));
    return found;
}

std::vector<CaseId> CaseRepository::ofOrder(OrderId order) const
{
    std::vector<CaseId> found;
    Rows rows = m_db.rows("SELECT id FROM case_file WHERE order_id = ? ORDER BY opened_at DESC", order);
    while (rows.next())
        found.push_back(rows->id<CaseId>(0));
    return found;
}

std::optional<CaseId> CaseRepository::byNumber(const QString& number) const
{
    const qint64 id = m_db.number("SELECT id FROM case_file WHERE number = ?", number);
    return id ? std::optional(CaseId(id)) : std::nullopt;
}

std::vector<CaseId> CaseRepository::ofCustomer(CustomerId customer) const
{
    std::vector<CaseId> found;
    Rows rows = m_db.rows("SELECT id FROM case_file WHERE customer_id = ? ORDER BY opened_at DESC, id DESC", customer);
    while (rows.next())
        found.push_back(rows->id<CaseId>(0));
    return found;
}

std::vector<AnsweredCase> CaseRepository::answered(Instant since) const
{
    std::vector<AnsweredCase> found;
    Rows rows = m_db.rows("SELECT kind, opened_at, closed_at FROM case_file WHERE closed_at >= ? ORDER BY closed_at, id", since);
    while (rows.next())
        found.push_back({valueOf<CaseFile::Kind>(kinds, rows->text(0)), Instant{rows->integer(1)}, Instant{rows->integer(2)}});
    return found;
}

} // namespace kokarda::storage

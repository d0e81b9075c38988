// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/ordermerge.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

QString lineText(const OrderLine& line)
{
    return u"%1 × %2"_s.arg(QString::number(line.quantity), line.title);
}

/// One merge: parts first, then lines.
class Merging
{
public:
    Merging(Order& order, const std::optional<SourceMark>& last, const ImportedOrder& imported,
        const std::set<Part>& fileWins)
        : m_order(order)
        , m_last(last)
        , m_imported(imported)
        , m_fileWins(fileWins)
        , m_new(markOf(imported))
    {
    }

    Merge run()
    {
        m_result.mark = m_last.value_or(SourceMark{});
        for (std::size_t i = 0; i < partCount; ++i) {
            if (m_new.parts[i])
                mergePart(static_cast<Part>(i));
        }
        if (!m_imported.order.lines.empty()) {
            mergeLines();
            m_result.mark.lines = m_new.lines;
        }
        return std::move(m_result);
    }

private:
    enum class Verdict { Nothing, Take, Keep };

    void mergePart(Part part)
    {
        const auto slot = static_cast<std::size_t>(part);
        const Verdict verdict = part == Part::Status ? statusVerdict() : partVerdict(part);
        if (verdict != Verdict::Nothing)
            m_result.changes.push_back({partTitle(part), partText(m_order, part), partText(m_imported.order, part),
                verdict == Verdict::Keep, part});
        if (verdict == Verdict::Take) {
            takePart(m_order, m_imported.order, part);
            m_result.isChanged = true;
        }
        m_result.mark.parts[slot] = m_new.parts[slot];
    }

    Verdict partVerdict(Part part) const
    {
        const quint32 shop = checkOf(m_order, part);
        const quint32 before = m_last ? m_last->part(part) : 0;
        if (m_new.part(part) == shop)
            return Verdict::Nothing;
        if (m_fileWins.contains(part))
            return Verdict::Take;
        if (before == m_new.part(part))
            return Verdict::Nothing; // edited here, and the source says what it said before
        if (before == shop || (before == 0 && isBlank(part)))
            return Verdict::Take;
        return Verdict::Keep;
    }

    Verdict statusVerdict() const
    {
        const OrderStatus status = m_imported.order.status;
        const bool isNews = !m_last || m_last->part(Part::Status) != m_new.part(Part::Status);
        if (!isNews || status <= m_order.status)
            return Verdict::Nothing;
        const bool isGone = m_order.status >= OrderStatus::Shipped;
        return status == OrderStatus::Cancelled && isGone ? Verdict::Keep : Verdict::Take;
    }

    bool isBlank(Part part) const { return checkOf(m_order, part) == checkOf(Order{}, part) || hasNoAmount(part); }
    /// A total's check number has its currency in it: zero in any currency is blank.
    bool hasNoAmount(Part part) const { return part == Part::Total && m_order.total.isZero(); }

    void mergeLines();
    void changeLine(const LineMark& before, const OrderLine& line);
    void addLine(const OrderLine& line, quint32 check);
    void removeLine(const LineMark& before);
    std::vector<OrderLine>::iterator lineWith(quint32 check)
    {
        return std::ranges::find_if(m_order.lines, [&](const OrderLine& line) { return checkOf(line) == check; });
    }
    void note(const QString& before, const QString& after, bool stays)
    {
        m_result.changes.push_back({QCoreApplication::translate("imports", "Items"), before, after, stays, {}});
        m_result.isChanged = m_result.isChanged || !stays;
    }

    Order& m_order;
    const std::optional<SourceMark>& m_last;
    const ImportedOrder& m_imported;
    const std::set<Part>& m_fileWins;
    const SourceMark m_new;
    Merge m_result;
};

void Merging::mergeLines()
{
    static const std::vector<LineMark> none;
    const std::vector<LineMark>& last = m_last ? m_last->lines : none;
    // Lines that no file has told about were typed here: they are the shop's, unless there are none at all.
    if (last.empty() && !m_order.lines.empty())
        return;
    for (std::size_t i = 0; i < m_new.lines.size(); ++i) {
        const LineMark& now = m_new.lines[i];
        const OrderLine& line = m_imported.order.lines[i];
        const auto before = std::ranges::find(last, now.key, &LineMark::key);
        if (before == last.end())
            addLine(line, now.value);
        else if (before->value != now.value)
            changeLine(*before, line);
    }
    for (const LineMark& before : last) {
        if (std::ranges::find(m_new.lines, before.key, &LineMark::key) == m_new.lines.end())
            removeLine(before);
    }
}

void Merging::addLine(const OrderLine& line, quint32 check)
{
    if (lineWith(check) != m_order.lines.end())
        return;
    note({}, lineText(line), false);
    m_order.lines.push_back(line);
}

void Merging::changeLine(const LineMark& before, const OrderLine& line)
{
    const auto known = lineWith(before.value);
    if (known == m_order.lines.end()) {
        note({}, lineText(line), true);
        return;
    }
    note(lineText(*known), lineText(line), false);
    OrderLine changed = line;
    changed.id = known->id;
    changed.quantityShipped = std::max(known->quantityShipped, line.quantityShipped);
    changed.bundle = known->bundle;
    *known = changed;
}

void Merging::removeLine(const LineMark& before)
{
    const auto known = lineWith(before.value);
    if (known == m_order.lines.end())
        return;
    // What is packed already is not unpacked by a file.
    const bool stays = m_order.status >= OrderStatus::Packed || m_order.lines.size() == 1;
    note(lineText(*known), {}, stays);
    if (!stays)
        m_order.lines.erase(known);
}

} // namespace

Merge merge(Order& order, const std::optional<SourceMark>& last, const ImportedOrder& imported,
    const std::set<Part>& fileWins)
{
    return Merging(order, last, imported, fileWins).run();
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/linemerge.h"

#include "models/values/searchkey.h"

#include <QCoreApplication>
#include <algorithm>
#include <initializer_list>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// Both versions of a line, with everything that has changed.
LineChange changeOf(const OrderLine& before, const OrderLine& after, bool stays)
{
    const auto text = [&](const OrderLine& line) {
        QStringList words{u"%1 × %2"_s.arg(QString::number(line.quantity), line.title.isEmpty() ? line.sku : line.title)};
        if (before.sku != after.sku)
            words += line.sku;
        if (before.variant != after.variant)
            words += line.variant;
        if (before.unitPrice.minor != after.unitPrice.minor)
            words += plainAmount(line.unitPrice);
        if (before.discount.minor != after.discount.minor)
            words += u'−' + plainAmount(line.discount);
        if (before.quantityShipped != after.quantityShipped)
            words += QCoreApplication::translate("imports", "sent already: %1").arg(line.quantityShipped);
        words.removeAll(QString());
        return words.join(u", "_s);
    };
    return {text(before), text(after), stays};
}

QString lineText(const OrderLine& line)
{
    return changeOf(line, line, false).before;
}

bool alike(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a == b || searchKey(a) == searchKey(b);
}

bool sameItem(const OrderLine& a, const OrderLine& b)
{
    const bool isNamed = (!a.sku.isEmpty() && !b.sku.isEmpty()) || (!a.title.isEmpty() && !b.title.isEmpty());
    return isNamed && alike(a.sku, b.sku) && alike(a.title, b.title) && alike(a.variant, b.variant);
}

bool sameSku(const OrderLine& a, const OrderLine& b)
{
    return !a.sku.isEmpty() && a.sku == b.sku && alike(a.variant, b.variant);
}

bool isReplaced(const QString& before, const QString& after)
{
    return !before.isEmpty() && before != after;
}

/// The shop's line as a file has it now.
OrderLine updated(const OrderLine& standing, const OrderLine& told, const LineSource& source)
{
    const auto gives = [&](std::initializer_list<Field> fields) {
        return std::ranges::any_of(fields, [&](Field field) { return source.given.has(field); });
    };
    OrderLine line = standing;
    for (QString OrderLine::*text : {&OrderLine::channelLineId, &OrderLine::sku, &OrderLine::title, &OrderLine::variant,
             &OrderLine::channelCategory}) {
        if (!(told.*text).isEmpty())
            line.*text = told.*text;
    }
    if (gives({Field::Quantity}))
        line.quantity = told.quantity;
    line.quantityShipped = std::max(standing.quantityShipped, told.quantityShipped);
    const bool givesLinePrice = gives({Field::LineTotal, Field::LineNet});
    // A price that was concluded from the order's sum fills a blank and no more.
    if (gives({Field::UnitPrice}) || givesLinePrice || standing.unitPrice.isZero())
        line.unitPrice = told.unitPrice;
    // Where one piece's price was reckoned from the whole line's, what did not divide evenly stands in the discount.
    if (gives({Field::LineDiscount, Field::LinePromotion}) || (givesLinePrice && !gives({Field::UnitPrice})))
        line.discount = told.discount;
    if (isReplaced(standing.sku, line.sku) || isReplaced(standing.title, line.title)) {
        line.product = {};
        line.category = {};
        line.bin.clear();
    }
    return line;
}

/// A line that files have told about.
struct Told
{
    LineMark mark;
    std::optional<std::size_t> line; ///< where it stands in the shop; none when it was taken out or changed beyond knowing
    bool isEdited = false;
    bool isPaired = false;
};

class LineMerging
{
public:
    LineMerging(std::vector<OrderLine>& lines, const std::vector<LineMark>& last, const ImportedOrder& imported, bool mayRemove)
        : m_lines(lines)
        , m_imported(imported)
        , m_new(markOf(imported).lines)
        , m_pairs(m_new.size(), nullptr)
        , m_mayRemove(mayRemove)
    {
        findTold(last);
    }

    LinesMerge run()
    {
        pairUp();
        for (std::size_t i = 0; i < m_new.size(); ++i)
            m_pairs[i] ? change(*m_pairs[i], i) : add(i);
        std::vector<std::size_t> gone;
        for (const Told& told : m_told) {
            if (!told.isPaired && told.line)
                remove(told, gone);
        }
        std::ranges::sort(gone);
        for (; !gone.empty(); gone.pop_back())
            m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(gone.back()));
        return std::move(m_result);
    }

private:
    const OrderLine& toldLine(std::size_t i) const { return m_imported.order.lines[i]; }

    void findTold(const std::vector<LineMark>& last)
    {
        std::vector<bool> isClaimed(m_lines.size(), false);
        const auto claim = [&](Told& told, auto&& fits) {
            for (std::size_t i = 0; i < m_lines.size() && !told.line; ++i) {
                if (!isClaimed[i] && fits(m_lines[i])) {
                    told.line = i;
                    isClaimed[i] = true;
                }
            }
        };
        for (const LineMark& mark : last) {
            m_told.push_back({.mark = mark});
            claim(m_told.back(), [&](const OrderLine& line) { return checkOf(line) == mark.value; });
        }
        for (Told& told : m_told) {
            if (told.line)
                continue;
            claim(told, [&](const OrderLine& line) { return !line.channelLineId.isEmpty() && keyOf(line, 0) == told.mark.key; });
            told.isEdited = true;
        }
    }

    void pairUp()
    {
        const auto pair = [this](auto&& fits) {
            for (std::size_t i = 0; i < m_new.size(); ++i) {
                const auto told = m_pairs[i]
                    ? m_told.end()
                    : std::ranges::find_if(m_told, [&](const Told& one) { return !one.isPaired && fits(one, i); });
                if (told == m_told.end())
                    continue;
                told->isPaired = true;
                m_pairs[i] = &*told;
            }
        };
        const auto isAny = [this](const Told& told, std::size_t i, auto&& same) {
            if (!told.line)
                return false;
            const OrderLine& line = m_lines[*told.line];
            const bool isNumbered = !line.channelLineId.isEmpty() && !toldLine(i).channelLineId.isEmpty();
            return !isNumbered && same(line, toldLine(i));
        };
        const auto isAlike = [&](const Told& told, std::size_t i) { return isAny(told, i, sameItem); };
        pair([&](const Told& told, std::size_t i) { return !toldLine(i).channelLineId.isEmpty() && told.mark.key == m_new[i].key; });
        pair([&](const Told& told, std::size_t i) { return isAlike(told, i) && m_lines[*told.line].quantity == toldLine(i).quantity; });
        pair(isAlike);
        pair([&](const Told& told, std::size_t i) { return isAny(told, i, sameSku); });
        pair([&](const Told& told, std::size_t i) { return told.mark.key == m_new[i].key; });
    }

    void change(const Told& told, std::size_t i)
    {
        const bool isNews = told.mark.value != m_new[i].value;
        m_result.marks.push_back(m_new[i]);
        if (!told.line) {
            if (isNews)
                m_result.changes.push_back({{}, lineText(toldLine(i)), true});
            return;
        }
        static const LineSource nothing;
        OrderLine& standing = m_lines[*told.line];
        const LineSource& source = i < m_imported.lineSources.size() ? m_imported.lineSources[i] : nothing;
        const OrderLine line = updated(standing, toldLine(i), source);
        const bool isSame = checkOf(line) == checkOf(standing) && line.quantityShipped == standing.quantityShipped;
        m_result.marks.back().key = keyOf(line, static_cast<int>(i));
        if (!isSame && isNews)
            m_result.changes.push_back(changeOf(standing, line, told.isEdited));
        if (told.isEdited)
            return;
        if (isNews)
            standing = line;
        m_result.marks.back().value = checkOf(standing);
    }

    void add(std::size_t i)
    {
        m_result.marks.push_back(m_new[i]);
        const bool isThere = std::ranges::any_of(m_lines, [&](const OrderLine& line) { return checkOf(line) == m_new[i].value; });
        if (isThere)
            return;
        m_result.changes.push_back({{}, lineText(toldLine(i)), false});
        m_lines.push_back(toldLine(i));
    }

    void remove(const Told& told, std::vector<std::size_t>& gone)
    {
        if (told.isEdited)
            return;
        // What is packed already is not unpacked by a file.
        const bool stays = !m_mayRemove || m_lines.size() == gone.size() + 1;
        m_result.changes.push_back({lineText(m_lines[*told.line]), {}, stays});
        if (!stays)
            return gone.push_back(*told.line);
        const OrderLine& line = m_lines[*told.line];
        m_result.marks.push_back({keyOf(line, static_cast<int>(m_result.marks.size())), told.mark.value});
    }

    std::vector<OrderLine>& m_lines;
    const ImportedOrder& m_imported;
    const std::vector<LineMark> m_new;
    std::vector<Told> m_told;
    std::vector<Told*> m_pairs; ///< for each line of the file
    const bool m_mayRemove;
    LinesMerge m_result;
};

} // namespace

LinesMerge mergeLines(
    std::vector<OrderLine>& lines, const std::vector<LineMark>& last, const ImportedOrder& imported, bool mayRemove)
{
    return LineMerging(lines, last, imported, mayRemove).run();
}

} // namespace kokarda::imports

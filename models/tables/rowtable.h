// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <algorithm>
#include <exception>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace kokarda::tables {

/// Roles that every table answers beside Qt's own.
enum Role {
    IdRole = Qt::UserRole, ///< row number of the thing in the file (qlonglong)
    SortRole,              ///< a value whose order is the column's order
    MarkRole               ///< a stable key for the delegate: which status pill, which badge
};

/// A day as a file has it; empty for none.
inline QString fileDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
inline QString fileDay(std::optional<Instant> moment, const QTimeZone& zone)
{
    return moment ? fileDay(dayIn(*moment, zone)) : QString();
}
/// The time of day in the shop's zone: 14:05.
inline QString fileTime(Instant moment, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(moment.msUtc, zone).toString(QStringLiteral("HH:mm"));
}
inline QString fileAnswer(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

/// A table over a list of ids. Rows are read when they are seen and kept in a cache of some screenfuls, so that a
/// list of half a million orders costs what its window shows. No query is open behind the view.
template<class Id, class Row>
class RowTable : public QAbstractTableModel
{
public:
    explicit RowTable(QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_cache(600)
    {
    }

    /// Shows other rows. Rows that stay are read anew.
    void setIds(std::vector<Id> ids)
    {
        beginResetModel();
        m_ids = std::move(ids);
        m_cache.clear();
        endResetModel();
    }
    /// Shows more rows below those that are there.
    void appendIds(const std::vector<Id>& more)
    {
        if (more.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_ids.insert(m_ids.end(), more.begin(), more.end());
        endInsertRows();
    }
    /// Reads the visible rows again without moving anything: for a change that left the list as it was.
    void refresh()
    {
        m_cache.clear();
        if (!m_ids.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    const std::vector<Id>& ids() const { return m_ids; }
    Id idAt(int row) const { return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : Id(); }
    /// Row of an id; -1 when it is not in the list.
    int rowOf(Id id) const
    {
        const auto found = std::find(m_ids.begin(), m_ids.end(), id);
        return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
    }
    /// Rows of those ids that are in the list, rising; one walk over the list however many are asked for.
    std::vector<int> rowsOf(const std::vector<Id>& ids) const
    {
        std::vector<int> rows;
        const std::set<Id> wanted(ids.begin(), ids.end());
        for (int row = 0; row < rowCount() && rows.size() < wanted.size(); ++row) {
            if (wanted.contains(m_ids[static_cast<size_t>(row)]))
                rows.push_back(row);
        }
        return rows;
    }
    /// The list as a file has it, as it stands now: what is listed later is not in it. Read while this table is there.
    exports::ListRows forFile(const QString& key) const
    {
        return {key, fileColumns(), rowCount(), [this, ids = m_ids](int row) { return fileCells(read(ids[static_cast<size_t>(row)])); }};
    }
    /// Called with the reason when a row cannot be read: a view has no way of throwing.
    void setFailureHandler(std::function<void(const std::exception&)> handler) { m_failed = std::move(handler); }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return titles()[section];
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(section) | Qt::AlignVCenter);
        return {};
    }
    QVariant data(const QModelIndex& at, int role) const override
    {
        if (!at.isValid() || at.row() >= rowCount())
            return {};
        if (role == IdRole)
            return QVariant::fromValue<qlonglong>(m_ids[static_cast<size_t>(at.row())].value);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(alignment(at.column()) | Qt::AlignVCenter);
        const Row* row = rowAt(at.row());
        if (!row)
            return {};
        switch (role) {
        case Qt::DisplayRole:
            return text(*row, at.column());
        case Qt::AccessibleTextRole:
            return QString(titles()[at.column()] + QStringLiteral(": ") + text(*row, at.column()));
        case Qt::ToolTipRole:
            return text(*row, at.column()).toHtmlEscaped();
        case SortRole:
            return sortKey(*row, at.column());
        case MarkRole:
            return mark(*row, at.column());
        default:
            return {};
        }
    }

protected:
    virtual QStringList titles() const = 0;
    virtual Row read(Id id) const = 0;
    virtual QString text(const Row& row, int column) const = 0;
    virtual QVariant sortKey(const Row& row, int column) const { return text(row, column); }
    virtual QVariant mark(const Row&, int) const { return {}; }
    /// What a file has of a row; it may be more than the screen shows. Keys never change, new columns come at the end.
    virtual std::vector<exports::ListColumn> fileColumns() const { return {}; }
    /// A cell for each of those columns; empty for a row that is no longer there.
    virtual QStringList fileCells(const Row&) const { return {}; }
    virtual Qt::Alignment alignment(int) const { return Qt::AlignLeft; }

    const Row* rowAt(int position) const
    {
        if (const Row* known = m_cache.object(position))
            return known;
        try {
            auto* made = new Row(read(m_ids[static_cast<size_t>(position)]));
            m_cache.insert(position, made);
            return made;
        } catch (const std::exception& error) {
            // An empty row is remembered, so that a damaged one is told once and not with every repaint.
            auto* empty = new Row();
            m_cache.insert(position, empty);
            if (m_failed)
                m_failed(error);
            return empty;
        }
    }

private:
    std::vector<Id> m_ids;
    mutable QCache<int, Row> m_cache;
    std::function<void(const std::exception&)> m_failed;
};

} // namespace kokarda::tables

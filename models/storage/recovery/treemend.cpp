// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/treemend.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <optional>
#include <set>

namespace kokarda::storage {

namespace {

constexpr qsizetype pageSize = 4096;
constexpr quint32 fileHeader = 100;
enum PageType { IndexInner = 2, TableInner = 5, IndexLeaf = 10, TableLeaf = 13 };

/// One page of a tree, as far as its header and its pointers can be believed.
class TreePage
{
public:
    TreePage(QByteArray bytes, quint32 number)
        : m_bytes(std::move(bytes))
        , m_start(number == 1 ? fileHeader : 0)
    {
    }

    int type() const { return m_bytes.size() == pageSize ? static_cast<quint8>(m_bytes[qsizetype(m_start)]) : 0; }
    bool isInner() const { return type() == TableInner || type() == IndexInner; }
    quint32 cells() const { return number(m_start + 3, 2); }
    bool isSound(bool ofTable) const
    {
        const bool rightType = ofTable ? type() == TableInner || type() == TableLeaf : type() == IndexInner || type() == IndexLeaf;
        const quint32 header = m_start + (isInner() ? 12 : 8);
        if (!rightType || header + 2 * cells() > pageSize)
            return false;
        for (quint32 cell = 0; cell < cells(); ++cell) {
            if (offsetOf(cell) < header + 2 * cells() || offsetOf(cell) + 4 > pageSize)
                return false;
        }
        return true;
    }
    std::vector<quint32> children() const
    {
        std::vector<quint32> pages;
        if (!isInner())
            return pages;
        for (quint32 cell = 0; cell < cells(); ++cell)
            pages.push_back(number(offsetOf(cell), 4));
        pages.push_back(number(m_start + 8, 4));
        return pages;
    }
    /// Row number of a table leaf's last cell.
    std::optional<qint64> lastRow() const
    {
        if (type() != TableLeaf || cells() == 0)
            return std::nullopt;
        quint32 at = offsetOf(cells() - 1);
        readVarint(at); // size of the payload
        return readVarint(at);
    }

private:
    quint32 number(quint32 offset, int size) const
    {
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<quint8>(m_bytes[qsizetype(offset) + i]);
        return value;
    }
    quint32 offsetOf(quint32 cell) const { return number(m_start + (isInner() ? 12 : 8) + 2 * cell, 2); }
    qint64 readVarint(quint32& at) const
    {
        quint64 value = 0;
        for (int i = 0; i < 9 && at < pageSize; ++i) {
            const auto byte = static_cast<quint8>(m_bytes[qsizetype(at++)]);
            if (i == 8)
                return static_cast<qint64>(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                break;
        }
        return static_cast<qint64>(value);
    }

    QByteArray m_bytes;
    quint32 m_start;
};

void putVarint(QByteArray& bytes, qint64 number)
{
    auto value = static_cast<quint64>(number);
    QByteArray text(1, static_cast<char>(value & 0x7f));
    while (value >>= 7)
        text.prepend(static_cast<char>((value & 0x7f) | 0x80));
    bytes += text;
}

void putNumber(QByteArray& bytes, qsizetype offset, quint32 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[offset + i] = static_cast<char>(value >> (8 * (size - 1 - i)));
}

struct Orphan
{
    quint32 page = 0;
    qint64 lastRow = 0;
};

/// An inner page over children that stand in order; empty when they do not fit on one.
QByteArray innerPage(const std::vector<Orphan>& children)
{
    QByteArray page(pageSize, '\0');
    const auto cells = static_cast<quint32>(children.size() - 1);
    qsizetype content = pageSize;
    for (quint32 cell = 0; cell < cells; ++cell) {
        QByteArray text(4, '\0');
        putNumber(text, 0, children[cell].page, 4);
        putVarint(text, children[cell].lastRow);
        content -= text.size();
        if (content < 12 + 2 * qsizetype(cells))
            return {};
        page.replace(content, text.size(), text);
        putNumber(page, 12 + 2 * qsizetype(cell), static_cast<quint32>(content), 2);
    }
    page[0] = TableInner;
    putNumber(page, 3, cells, 2);
    putNumber(page, 5, static_cast<quint32>(content), 2);
    putNumber(page, 8, children.back().page, 4);
    return page;
}

class Forest
{
public:
    explicit Forest(QFile& file)
        : m_file(file)
        , m_pages(static_cast<quint32>(file.size() / pageSize))
    {
    }

    TreePage page(quint32 number) const
    {
        m_file.seek((qint64(number) - 1) * pageSize);
        return {m_file.read(pageSize), number};
    }

    void walk(quint32 number, bool ofTable)
    {
        if (number == 0 || number > m_pages || !m_reached.insert(number).second)
            return;
        const TreePage here = page(number);
        if (!here.isSound(ofTable)) {
            m_broken.push_back(number);
            m_brokenTables += ofTable ? 1 : 0;
            return;
        }
        for (const quint32 child : here.children())
            walk(child, ofTable);
    }

    /// The one broken page, if it is a table's; 0 otherwise.
    quint32 onlyBroken() const { return m_broken.size() == 1 && m_brokenTables == 1 ? m_broken.front() : 0; }

    /// Sound table pages that no tree leads to: the leaves, or the inner pages over them.
    std::vector<Orphan> orphans()
    {
        std::vector<quint32> lost;
        std::set<quint32> below;
        for (quint32 number = 2; number <= m_pages; ++number) {
            const TreePage here = page(number);
            if (m_reached.contains(number) || !here.isSound(true) || (here.cells() == 0 && !here.isInner()))
                continue;
            lost.push_back(number);
            for (const quint32 child : here.children())
                below.insert(child);
        }
        std::vector<Orphan> found;
        for (const quint32 number : lost) {
            if (below.contains(number))
                continue;
            if (const std::optional<qint64> last = lastRowBelow(number, 0))
                found.push_back({number, *last});
        }
        std::sort(found.begin(), found.end(), [](const Orphan& a, const Orphan& b) { return a.lastRow < b.lastRow; });
        return found;
    }

private:
    std::optional<qint64> lastRowBelow(quint32 number, int depth) const
    {
        if (depth > 20 || number == 0 || number > m_pages)
            return std::nullopt;
        const TreePage here = page(number);
        if (!here.isSound(true))
            return std::nullopt;
        return here.isInner() ? lastRowBelow(here.children().back(), depth + 1) : here.lastRow();
    }

    QFile& m_file;
    quint32 m_pages;
    std::set<quint32> m_reached;
    std::vector<quint32> m_broken;
    int m_brokenTables = 0;
};

} // namespace

int mendInnerPage(const QString& path, const std::vector<TreeRoot>& roots)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return 0;
    Forest forest(file);
    forest.walk(1, true);
    for (const TreeRoot& root : roots) {
        // A table without row numbers (the search index keeps some) is laid out as an index.
        forest.walk(root.page, root.isTable && !forest.page(root.page).isSound(false));
    }
    const quint32 broken = forest.onlyBroken();
    const std::vector<Orphan> orphans = broken > 1 ? forest.orphans() : std::vector<Orphan>();
    if (orphans.empty())
        return 0;
    const QByteArray page = innerPage(orphans);
    if (page.isEmpty())
        return 0;
    file.seek((qint64(broken) - 1) * pageSize);
    return file.write(page) == pageSize ? static_cast<int>(orphans.size()) : 0;
}

} // namespace kokarda::storage

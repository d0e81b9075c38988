// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace kokarda::imports {

/// Remembers what a few texts mean. An export says the same handful of words on every row ("paid", "PL", "Przelewy"), and
/// folding and looking them up took a fifth of the reading.
template<class Result>
class Remembered
{
public:
    template<class Work>
    const Result& operator()(const QString& text, Work&& work)
    {
        const auto known = m_known.constFind(text);
        if (known != m_known.constEnd())
            return *known;
        if (m_known.size() >= most)
            m_known.clear();
        return *m_known.insert(text, work(text));
    }

private:
    static constexpr qsizetype most = 256;
    QHash<QString, Result> m_known;
};

} // namespace kokarda::imports

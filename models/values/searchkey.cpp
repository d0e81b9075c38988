// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/searchkey.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// What stands in a key for a letter that Unicode does not decompose into a base and a mark; null for the rest.
QLatin1String spelling(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return "l"_L1;
    case u'đ':
    case u'ð':
        return "d"_L1;
    case u'ø':
        return "o"_L1;
    case u'ħ':
        return "h"_L1;
    case u'ı':
        return "i"_L1;
    case u'ŧ':
        return "t"_L1;
    case u'ß':
        return "ss"_L1;
    case u'æ':
        return "ae"_L1;
    case u'œ':
        return "oe"_L1;
    case u'þ':
        return "th"_L1;
    default:
        return {};
    }
}

} // namespace

QString searchKey(const QString& text)
{
    QString key;
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_KD);
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        const QLatin1String spelt = spelling(c);
        if (!spelt.isNull())
            key += spelt;
        else if (c.category() == QChar::Mark_NonSpacing)
            continue;
        else if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

QString searchExpression(const QString& query)
{
    QStringList terms;
    const QStringList words = searchKey(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        terms += u'"' + word + u"\"*"_s;
    return terms.join(u' ');
}

} // namespace kokarda

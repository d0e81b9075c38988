// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/searchkey.h"

#include <QStringList>
#include <array>

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

/// Adds the folded form of text that is in lower case and decomposed.
void fold(QString& key, const QString& decomposed)
{
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < decomposed.size() && decomposed[i + 1].isLowSurrogate();
        if (isPair && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, decomposed[i + 1]))) {
            key += c;
            key += decomposed[++i];
            continue;
        }
        const QLatin1String spelt = spelling(c);
        if (!spelt.isNull())
            key += spelt;
        else if (c.category() == QChar::Mark_NonSpacing)
            continue;
        else if (c.isLetterOrNumber() || c.isMark())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
}

QString decomposed(const QString& text)
{
    return text.toLower().normalized(QString::NormalizationForm_KD);
}

/// The letters of western and central Europe, folded once and for all: imports make hundreds of thousands of keys.
constexpr char16_t tableEnd = 0x180;

const std::array<QString, tableEnd>& foldedLetters()
{
    static const std::array<QString, tableEnd> table = [] {
        std::array<QString, tableEnd> folded;
        for (char16_t unit = 0; unit < tableEnd; ++unit) {
            // Behind another letter, so that a separator shows as the blank that it is.
            QString key = u"x"_s;
            fold(key, decomposed(QString(QChar(unit))));
            folded[unit] = key.sliced(1);
        }
        return folded;
    }();
    return table;
}

/// Folds letter by letter; false where one is beyond the table and its neighbours may count.
bool foldByTable(QString& key, const QString& text)
{
    const std::array<QString, tableEnd>& table = foldedLetters();
    for (const QChar c : text) {
        if (c.unicode() >= tableEnd)
            return false;
        for (const QChar sign : table[c.unicode()]) {
            if (sign != u' ' || (!key.isEmpty() && !key.endsWith(u' ')))
                key += sign;
        }
    }
    return true;
}

} // namespace

QString searchKey(const QString& text)
{
    QString key;
    key.reserve(text.size() + 8);
    if (!foldByTable(key, text)) {
        key.clear();
        fold(key, decomposed(text));
    }
    if (key.endsWith(u' '))
        key.chop(1);
    return key;
}

QString searchExpression(const QString& query)
{
    QStringList terms;
    const QStringList words = searchKey(query).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        // One letter begins half of all words: it narrows nothing and costs most. A digit may be meant as it is.
        const bool isOneSign = word.size() == 1 && word[0].unicode() < 128;
        if (isOneSign && word[0].isDigit())
            terms += u'"' + word + u'"';
        else if (!isOneSign)
            terms += u'"' + word + u"\"*"_s;
    }
    return terms.join(u' ');
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/searchkey.h"

#include "models/values/phonenumber.h"
#include "models/values/trackingnumber.h"

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

/// What a letter becomes: up to three units ("½"), a blank for what separates words.
struct Folded
{
    std::array<char16_t, 3> units{};
    int size = 0;
};

/// The letters of western and central Europe, folded once and for all: imports make hundreds of thousands of keys.
constexpr char16_t tableEnd = 0x180;

const std::array<Folded, tableEnd>& foldedLetters()
{
    static const std::array<Folded, tableEnd> table = [] {
        std::array<Folded, tableEnd> all;
        for (char16_t unit = 0; unit < tableEnd; ++unit) {
            // Behind another letter, so that a separator shows as the blank that it is.
            QString key = u"x"_s;
            fold(key, decomposed(QString(QChar(unit))));
            Folded& folded = all[unit];
            for (const QChar sign : QStringView(key).sliced(1))
                folded.units.at(static_cast<std::size_t>(folded.size++)) = sign.unicode();
        }
        return all;
    }();
    return table;
}

/// Folds letter by letter; false where one is beyond the table and its neighbours may count.
bool foldByTable(QString& key, const QString& text)
{
    const std::array<Folded, tableEnd>& table = foldedLetters();
    const qsizetype before = key.size();
    key.resize(before + 3 * text.size());
    QChar* const begin = key.data();
    QChar* end = begin + before;
    for (const QChar c : text) {
        if (c.unicode() >= tableEnd)
            return false;
        const Folded& folded = table[c.unicode()];
        for (int i = 0; i < folded.size; ++i) {
            const char16_t unit = folded.units[static_cast<std::size_t>(i)];
            if (unit != u' ' || (end != begin && end[-1] != u' '))
                *end++ = QChar(unit);
        }
    }
    key.resize(end - begin);
    return true;
}

} // namespace

QString searchKey(const QString& text)
{
    QString key;
    appendSearchKey(key, text);
    return key;
}

void appendSearchKey(QString& key, const QString& text)
{
    if (text.isEmpty())
        return;
    const qsizetype before = key.size();
    if (before > 0)
        key += u' ';
    if (!foldByTable(key, text)) {
        key.truncate(before);
        if (before > 0)
            key += u' ';
        fold(key, decomposed(text));
    }
    if (key.endsWith(u' '))
        key.chop(1);
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
    const QString all = terms.join(u' ');
    // Telephone and tracking numbers are written in many groups: they are also looked for as one word.
    QStringList ways{all};
    QStringList numbers = phoneWords(query);
    constexpr qsizetype wholeTracking = 12; // shorter ones of digits alone are telephone numbers already
    if (const QString tracking = trackingWord(query); tracking.size() >= wholeTracking)
        numbers += tracking;
    for (const QString& word : numbers) {
        const QString way = u'"' + word + u"\"*"_s;
        if (!ways.contains(way))
            ways += way;
    }
    return ways.join(" OR "_L1);
}

void appendPhoneKey(QString& key, const QString& written)
{
    appendSearchKey(key, written);
    for (const QString& word : phoneWords(written))
        appendSearchKey(key, word);
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/trackingnumber.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

QString keptTrackingNumber(const QString& written)
{
    if (written.isEmpty())
        return {};
    static const QRegularExpression parting(u"[,;|\\n\\r]+"_s);
    // Signs of no width come along from web pages.
    static const QRegularExpression unseen(u"[\\x{200B}\\x{FEFF}]"_s);
    constexpr qsizetype whole = 10;
    QStringList kept;
    for (const QString& part : QString(written).remove(unseen).split(parting, Qt::SkipEmptyParts)) {
        const QStringList groups = part.simplified().split(u' ', Qt::SkipEmptyParts);
        if (groups.isEmpty())
            continue;
        const bool isSeveral = groups.size() > 1 && std::ranges::all_of(groups, [](const QString& group) {
            return group.size() >= whole && !trackingWord(group).isEmpty();
        });
        if (isSeveral)
            kept += groups;
        else if (!trackingWord(part).isEmpty())
            kept += groups.join(QString());
        else
            return written.trimmed(); // words, which nobody wants in one piece
    }
    return kept.join(u", "_s);
}

QString trackingWord(const QString& typed)
{
    constexpr qsizetype fewest = 8;
    constexpr qsizetype most = 40;
    constexpr int fewestDigits = 6;
    QString word;
    int digits = 0;
    for (const QChar sign : typed) {
        const bool isDigit = sign >= u'0' && sign <= u'9';
        const QChar small = sign.toLower();
        if (isDigit || (small >= u'a' && small <= u'z'))
            word += small;
        else if (!sign.isSpace() && !u"-./_"_s.contains(sign))
            return {};
        digits += isDigit ? 1 : 0;
    }
    return word.size() < fewest || word.size() > most || digits < fewestDigits ? QString() : word;
}

} // namespace kokarda

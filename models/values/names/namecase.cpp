// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/namecase.h"

#include <QStringList>

namespace kokarda {

QString cleanedText(const QString& typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar sign : typed) {
        if (sign.isSpace())
            kept += QLatin1Char(' ');
        else if (sign.category() != QChar::Other_Control && sign.category() != QChar::Other_Format)
            kept += sign;
    }
    return kept.normalized(QString::NormalizationForm_C).simplified();
}

QString capitalised(const QString& word)
{
    QString result = word.toLower();
    bool atStart = true;
    for (QChar& sign : result) {
        if (atStart)
            sign = sign.toUpper();
        atStart = sign == QLatin1Char('-') || sign == QLatin1Char('\'') || sign == QChar(0x2019);
    }
    return result;
}

QString mendedCase(const QString& typed)
{
    QStringList words = cleanedText(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words) {
        const bool oneCase = word == word.toLower() || word == word.toUpper();
        if (oneCase)
            word = capitalised(word);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

// What nobody would type on purpose, and how a field holds it.
namespace kokarda::test {

using namespace Qt::StringLiterals;

inline const QStringList& ownStrings()
{
    static const QStringList strings{u"<b>bold</b> & <img src=/etc/passwd>"_s, u"%1 %2 %n %L1"_s,
        u"Robert'); DROP TABLE orders;--"_s, u"Zażółć gęślą jaźń"_s, u"\u202Eright to left"_s,
        u"\U0001F381 \U0001F469\u200D\U0001F4BB"_s, u"=1+1"_s, u"&amp; &Mnemonic && more"_s, u"\"quoted\" 'and' `ticked`"_s,
        u"מילים אחדות"_s, u"كلمات قليلة"_s, u"漢字仮名"_s, u"e\u0301 ſt ﬁ ß"_s, u"\\n \\0 \\u0000"_s, u"NULL"_s, u"{\"a\": [1]}"_s,
        QString(300, u'W')};
    return strings;
}

/// Every twelfth of the big list, beside our own: each string is a whole round through the file.
inline QStringList naughtyStrings()
{
    QStringList strings = ownStrings();
    QFile file(sharedSample(u"naughty/blns.json"_s));
    if (file.open(QIODevice::ReadOnly)) {
        int place = 0;
        for (const QJsonValue entry : QJsonDocument::fromJson(file.readAll()).array()) {
            if (place++ % 12 == 0 && !entry.toString().trimmed().isEmpty())
                strings += entry.toString();
        }
    }
    return strings;
}

/// The text as a field of one line can hold it.
inline QString oneLine(const QString& text)
{
    QLineEdit field;
    field.setText(text);
    return field.text().trimmed();
}

/// The text as a field of many lines can hold it.
inline QString manyLines(const QString& text)
{
    QPlainTextEdit field;
    field.setPlainText(text);
    return field.toPlainText();
}

inline QString dense(const QString& text)
{
    QString letters;
    for (const QChar c : text) {
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control)
            letters += c;
    }
    return letters;
}

} // namespace kokarda::test

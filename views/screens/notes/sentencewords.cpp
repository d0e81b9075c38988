// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/sentencewords.h"

#include "views/screens/notes/sentenceform.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

std::vector<std::pair<QString, QString>> sentenceWords()
{
    return {{u"{item}"_s, SentenceForm::tr("what was ordered: the mug")},
        {u"{counted}"_s, SentenceForm::tr("what was ordered, counted: 2 mugs")},
        {u"{title}"_s, SentenceForm::tr("the title of the main thing")},
        {u"{city}"_s, SentenceForm::tr("the town the parcel goes to")},
        {u"{nth}"_s, SentenceForm::tr("which order it is: third")},
        {u"{previous}"_s, SentenceForm::tr("what was ordered last time")},
        {u"{years}"_s, SentenceForm::tr("for how long a customer")},
        {u"{weekday}"_s, SentenceForm::tr("the day on which it was ordered")},
        {u"{g:|}"_s, SentenceForm::tr("different words for a woman, a man, others")},
        {u"{n:|}"_s, SentenceForm::tr("different words for one and for several")}};
}

QString inPlainWords(const QString& sentence)
{
    // {item}, {item.acc}: a word with or without its case; {n:a|b}, {g:a|b|c}: words to choose from.
    static const QRegularExpression brace(u"\\{(?:([a-z]+)(?:\\.[a-z]+)?|[gn]:([^{}]*))\\}"_s);
    const std::vector<std::pair<QString, QString>> words = sentenceWords();
    QString plain;
    qsizetype done = 0;
    for (auto all = brace.globalMatch(sentence); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        plain += sentence.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const auto known = std::ranges::find(words, u'{' + match.captured(1) + u'}', &std::pair<QString, QString>::first);
        if (match.captured(1).isEmpty())
            plain += match.captured(2).split(u'|').join(u" / "_s);
        else
            // The name of the word without its example.
            plain += known == words.end() ? match.captured() : u'[' + known->second.section(u':', 0, 0) + u']';
    }
    return plain + sentence.mid(done);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notecheck.h"

#include "models/values/names/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;

QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression end(u"(?<=[.!?…])\\s+|\\n+"_s);
    QStringList sentences;
    for (const QString& piece : text.split(end, Qt::SkipEmptyParts)) {
        if (!piece.trimmed().isEmpty())
            sentences << piece.trimmed();
    }
    return sentences;
}

// A Polish or English word in another ending still begins the same: "kubków" and "kubkami" share "kub".
QString stem(const QString& word)
{
    return word.size() <= 4 ? word : word.left(std::max<qsizetype>(4, word.size() - 3));
}

QStringList marksOf(const NoteFacts& facts, const Phrases& phrases)
{
    QStringList marks = phrases.markers();
    for (const QString& form : phrases.formsOf(facts.category))
        marks << form;
    for (const QString& word : facts.title.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() >= 4)
            marks << stem(word);
    }
    if (!facts.city.isEmpty())
        marks << stem(facts.city);
    if (facts.orderNumber && *facts.orderNumber >= 2)
        marks << stem(phrases.ordinal(*facts.orderNumber));
    if (facts.orderDay.isValid())
        marks << phrases.onWeekday(facts.orderDay.dayOfWeek());
    marks.removeAll(QString());
    return marks;
}

/// The words of a sentence that are true of this order: "siódme" of "To siódme zamówienie", for the mark "siód". Empty
/// where there are none.
QString personalWords(const QString& sentence, const QStringList& marks)
{
    const auto mark = std::find_if(marks.begin(), marks.end(), [&](const QString& each) {
        return sentence.contains(each, Qt::CaseInsensitive);
    });
    if (mark == marks.end())
        return {};
    qsizetype from = sentence.indexOf(*mark, 0, Qt::CaseInsensitive);
    qsizetype to = from + mark->size();
    while (from > 0 && sentence.at(from - 1).isLetterOrNumber())
        --from;
    while (to < sentence.size() && sentence.at(to).isLetterOrNumber())
        ++to;
    return sentence.sliced(from, to - from).trimmed();
}

bool isSalutation(const QString& sentence, qsizetype index)
{
    return index == 0 && wordCount(sentence) <= 5 && (sentence.endsWith(u',') || sentence.endsWith(u'!'));
}

/// The sentences of a text without salutation and signature. The shop's name may speak of goods without a word about the
/// customer.
QStringList bodyOf(QString text, const QString& signature)
{
    text = text.trimmed();
    if (!signature.isEmpty() && text.endsWith(signature))
        text.chop(signature.size());
    const QStringList sentences = sentencesOf(text);
    QStringList body;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const QString& sentence = sentences.at(i);
        const bool isSignature = i + 1 == sentences.size() && wordCount(sentence) <= 4 && !sentence.endsWith(u'.');
        if (!isSalutation(sentence, i) && !isSignature)
            body << sentence;
    }
    return body;
}

} // namespace

QString personalReason(const QString& text, const NoteFacts& facts, const QString& language, const QString& signature)
{
    const QStringList marks = marksOf(facts, Phrases::of(language));
    QStringList all;
    for (const QString& sentence : bodyOf(text, signature)) {
        const QString words = personalWords(sentence, marks);
        if (!words.isEmpty() && !all.contains(words, Qt::CaseInsensitive))
            all << words;
    }
    if (all.isEmpty())
        return {};
    return QCoreApplication::translate("Notes", "It speaks of “%1”.").arg(all.join(QCoreApplication::translate("Notes", "”, “")));
}

QString impersonalReason()
{
    return QCoreApplication::translate("Notes",
                                       "It would fit every customer: nothing in it is true of this order alone.");
}

QString topicReason(const std::set<NoteTopic>& topics)
{
    for (const NoteTopic topic : topics) {
        switch (topic) {
        case NoteTopic::Category:
        case NoteTopic::Title:
        case NoteTopic::Pieces:
            return QCoreApplication::translate("Notes", "It speaks of what was ordered.");
        case NoteTopic::OrderNumber:
        case NoteTopic::Gap:
        case NoteTopic::Loyalty:
        case NoteTopic::Previous:
            return QCoreApplication::translate("Notes", "It speaks of this customer’s orders so far.");
        case NoteTopic::Birthday:
        case NoteTopic::NameDay:
            return QCoreApplication::translate("Notes", "It speaks of an occasion of this customer.");
        case NoteTopic::Complaint:
            return QCoreApplication::translate("Notes", "It speaks of an earlier complaint.");
        case NoteTopic::GiftOrder:
            return QCoreApplication::translate("Notes", "It speaks to the person who gets the gift.");
        case NoteTopic::Remark:
        case NoteTopic::OrderDay:
            return QCoreApplication::translate("Notes", "It speaks of how the order came in.");
        case NoteTopic::City:
        case NoteTopic::Abroad:
            return QCoreApplication::translate("Notes", "It speaks of where the parcel goes.");
        case NoteTopic::Value:
        case NoteTopic::Season:
        case NoteTopic::Channel:
            break;
        }
    }
    return impersonalReason();
}

} // namespace kokarda

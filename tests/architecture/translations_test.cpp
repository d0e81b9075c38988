// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are complete, and a translation keeps every placeholder of its source.
#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;
};

QList<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR "/translations/kokarda_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty())
                messages.last().translations += text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(u"%(\\d|n)"_s);
    QSet<QString> found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    return found;
}

} // namespace

TEST(TranslationsTest, NothingIsLeftUntranslated)
{
    for (const QString& language : {u"pl"_s, u"en"_s}) {
        QStringList missing;
        for (const Message& message : messagesOf(language)) {
            if (!message.finished || message.translations.isEmpty())
                missing += message.source;
        }
        EXPECT_EQ(missing, QStringList()) << language.toStdString();
    }
    EXPECT_GT(messagesOf(u"pl"_s).size(), 500);
}

TEST(TranslationsTest, EveryPlaceholderSurvives)
{
    for (const QString& language : {u"pl"_s, u"en"_s}) {
        QStringList lost;
        for (const Message& message : messagesOf(language)) {
            if (placeholdersOf(message.source) != placeholdersOf(message.translations.join(u' ')))
                lost += message.source;
        }
        EXPECT_EQ(lost, QStringList()) << language.toStdString();
    }
}

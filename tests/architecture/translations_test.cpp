// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues are complete, and a translation keeps every placeholder of its source.
#include "tests/support/printers.h"

#include <QDirIterator>
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

/// What is wrong with a source file whose function translates what it is handed: the tool that collects the words looks at
/// calls, so words that are handed on unmarked stay English in every language, and no catalogue shows a gap.
QStringList unmarkedWords(const QString& code)
{
    static const QRegularExpression helper(
        uR"x((?:QString (\w+)|auto (\w+) = \[[^\]]*\])\(const char\* (\w+)\)\s*\{\s*return QCoreApplication::translate\("([\w:]+)", \3\))x"_s);
    QStringList found;
    for (auto helpers = helper.globalMatch(code); helpers.hasNext();) {
        const QRegularExpressionMatch one = helpers.next();
        const QString name = one.captured(1) + one.captured(2);
        // tr() is collected by its name, under that of the namespace it stands in.
        const bool isCollected = name == "tr"_L1 && one.captured(4).contains(u"::"_s);
        const QRegularExpression call(u"\\b%1\\(\\s*(\"[^\"]*\")"_s.arg(name));
        for (auto calls = call.globalMatch(code); !isCollected && calls.hasNext();)
            found += calls.next().captured(1);
    }
    return found;
}

} // namespace

TEST(TranslationsTest, WordsThatAreHandedOnAreMarked)
{
    const QString helper = u"QString say(const char* text)\n{\n    return QCoreApplication::translate(\"Room\", text);\n}\n"_s;
    EXPECT_EQ(unmarkedWords(helper + u"say(\"Lost\"); say(QT_TRANSLATE_NOOP(\"Room\", \"Kept\"));"_s), QStringList(u"\"Lost\""_s));
    for (const QString& folder : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator walk(QStringLiteral(KOKARDA_SOURCE_DIR "/") + folder, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_EQ(unmarkedWords(QString::fromUtf8(file.readAll())), QStringList()) << file.fileName().toStdString();
        }
    }
}

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

// tr() in a free function belongs to no class: the catalogue files it under its namespace, where nobody asks for it.
TEST(TranslationsTest, NothingIsFiledUnderABareNamespace)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR "/translations/kokarda_pl.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression context(u"<name>(kokarda(?:::[a-z]\\w*)*)</name>"_s);
    QStringList bare;
    for (auto found = context.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        bare << found.next().captured(1);
    EXPECT_TRUE(bare.isEmpty()) << bare.join(u' ').toStdString();
}

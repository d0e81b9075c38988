// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

int call(const QStringList& arguments, QString& answer, QString& messages)
{
    QTextStream out(&answer);
    QTextStream err(&messages);
    return cli::run(arguments, out, err);
}

} // namespace

TEST(HandCommand, NamesTheHands)
{
    QString out, err;
    ASSERT_EQ(call({u"--json"_s, u"hand"_s, u"--list"_s}, out, err), cli::Done) << err.toStdString();
    const QJsonArray hands = QJsonDocument::fromJson(out.toUtf8()).object().value(u"hands"_s).toArray();
    ASSERT_GE(hands.size(), 4);
    EXPECT_EQ(hands.at(0).toObject().value(u"name"_s).toString(), u"playwrite-pl"_s);
}

TEST(HandCommand, RefusesWhatIsNoFontAndWantsToKnowWhereToWrite)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no.ttf"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no font at all");
    file.close();
    QString out, err;
    EXPECT_EQ(call({u"hand"_s, u"make"_s, path, u"--out"_s, folder.filePath(u"no.hand"_s)}, out, err), cli::Refused);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"no.hand"_s)));
    EXPECT_EQ(call({u"hand"_s, u"make"_s, path}, out, err), cli::WrongUsage);
}

} // namespace kokarda

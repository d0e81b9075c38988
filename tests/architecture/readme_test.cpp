// SPDX-License-Identifier: GPL-3.0-or-later
// What README shows is what there is: its pictures lie in the repository, its ten notes are those that the program
// writes (resources/notes/EXAMPLES.md, which a test of its own compares with the program).
#include "tests/support/printers.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString contentsOf(const QString& path)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST(ReadmeTest, ItsTenNotesAreThoseOfTheProgram)
{
    const QString readme = contentsOf(u"README.md"_s);
    const QStringList examples = contentsOf(u"resources/notes/EXAMPLES.md"_s).split(u"\n## "_s);
    ASSERT_EQ(examples.size(), 11) << "a heading and ten notes";
    for (const QString& example : examples.sliced(1))
        EXPECT_TRUE(readme.contains(example.trimmed())) << example.toStdString();
}

TEST(ReadmeTest, EveryPictureAndFileItNamesIsThere)
{
    static const QRegularExpression link(uR"(\]\(([^)#:]+)\))"_s);
    int links = 0;
    for (auto found = link.globalMatch(contentsOf(u"README.md"_s)); found.hasNext(); ++links) {
        const QString path = found.next().captured(1);
        EXPECT_TRUE(QFile::exists(QStringLiteral(KOKARDA_SOURCE_DIR "/") + path)) << path.toStdString();
    }
    EXPECT_GT(links, 5);
}

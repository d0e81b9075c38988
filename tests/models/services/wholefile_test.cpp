// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/wholefile.h"

#include "models/services/exports/csvfile.h"
#include "models/services/exports/wholeshop.h"
#include "models/services/imports/mapping.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace kokarda;

#ifdef Q_OS_UNIX

namespace {

/// Like a full disk for everything that this process writes: no byte gets into any file (EFBIG).
class FullDisk
{
public:
    FullDisk()
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit none = m_before;
        none.rlim_cur = 0;
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};

class AFullDisk : public testing::Test
{
protected:
    AFullDisk() { writeWhole(path, good); }

    QByteArray now() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray good = "month;revenue\r\n2026-09;4990\r\n";
    QTemporaryDir folder;
    QString path = folder.filePath(u"month.csv"_s);
};

} // namespace

TEST_F(AFullDisk, LeavesTheFileThatWasThereAndSaysSo)
{
    const FullDisk full;
    EXPECT_THROW(writeWhole(path, "new"), WorldError);
    EXPECT_EQ(now(), good);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1) << "nothing half written is left beside it";
}

TEST_F(AFullDisk, StopsATableOfAnyLength)
{
    for (const int rows : {1, 20'000}) {
        const FullDisk full;
        const auto write = [&] {
            exports::CsvFile file(path, {});
            for (int row = 0; row < rows; ++row)
                file.row({u"2026-10"_s, u"5990"_s});
            file.finish();
        };
        EXPECT_THROW(write(), WorldError) << rows;
        EXPECT_EQ(now(), good) << rows;
    }
}

TEST_F(AFullDisk, StopsAMappingOfColumns)
{
    const FullDisk full;
    EXPECT_THROW(imports::saveMapping(path, {}, {}), WorldError);
    EXPECT_EQ(now(), good);
}

TEST_F(AFullDisk, StopsAnExportOfTheWholeShop)
{
    test::TemporaryShop shop;
    const FullDisk full;
    EXPECT_THROW(exports::exportEverything(shop->database(), folder.filePath(u"everything"_s)), WorldError);
}

#endif

TEST(AWholeFile, IsForItsOwnersEyesOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data.json"_s);
    writeWhole(path, "{}");
    EXPECT_FALSE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What a shop was told is saved stays saved: under kill -9, power cuts, full and failing disks, and many starts at once.
// Counts are small here; KOKARDA_CRASH=long asks for the thousands of a release (test preset "crash-long").
#include "models/storage/database.h"
#include "models/storage/opening/opening.h"
#include "tests/crash/powercut.h"
#include "tests/crash/workload.h"
#include "tests/support/printers.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>
#include <cerrno>
#include <ctime>
#include <gtest/gtest.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::test;

namespace {

const QString driver = QStringLiteral(KOKARDA_CRASH_DRIVER);
const QString recorder = QStringLiteral(KOKARDA_CRASH_RECORDER);

bool isLong()
{
    return qEnvironmentVariable("KOKARDA_CRASH") == "long"_L1;
}

int howMany(int few, int many)
{
    return isLong() ? many : few;
}

/// How long shops took to open as the window opens them; the full check follows while people work.
struct Reopening
{
    qint64 wall = 0; ///< milliseconds, the slowest: what a person waits
    qint64 work = 0; ///< milliseconds of the processor, the slowest: what other programs on the machine cannot spoil

    void measure(const QString& shop)
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t before = std::clock();
        storage::OpeningOptions options;
        options.now = {QDateTime::currentMSecsSinceEpoch()};
        options.deferFullCheck = true;
        storage::openShop(shop, options);
        work = std::max(work, qint64(std::clock() - before) * 1000 / CLOCKS_PER_SEC);
        wall = std::max(wall, clock.elapsed());
    }
};

constexpr qint64 twoSeconds = 2000;

/// In memory where there is such a folder: the disk is not what is being tested.
QString roomTemplate()
{
    return (QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) + u"/kokarda-crash-XXXXXX"_s;
}

struct Room
{
    Room() { QDir().mkpath(folder()); }
    QString folder() const { return dir.filePath(u"work"_s); }
    QString shop() const { return folder() + u"/shop.kokarda"_s; }
    QString log() const { return dir.filePath(u"log"_s); }
    QTemporaryDir dir{roomTemplate()};
};

int lastAck(const QByteArray& output)
{
    int last = 0;
    for (const QByteArray& line : output.split('\n')) {
        if (line.startsWith("ACK "))
            last = line.mid(4).toInt();
    }
    return last;
}

using Settings = std::vector<std::pair<QString, QString>>;

void start(QProcess& process, const QStringList& arguments, const Settings& settings = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : settings)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(driver, arguments);
}

Settings recording(const Room& room, const Settings& more = {})
{
    Settings settings{{u"LD_PRELOAD"_s, recorder}, {u"KOKARDA_RECORD_ROOT"_s, room.folder()}, {u"KOKARDA_RECORD_LOG"_s, room.log()}};
    settings.insert(settings.end(), more.begin(), more.end());
    return settings;
}

class EveryWorkload : public testing::TestWithParam<QString>
{
protected:
    /// A run of a few steps needs few of the old shops, and they are copied for every cut.
    static void keepFew(const Room& of)
    {
        for (int step = 5; GetParam() == "migrate"_L1 && step <= preparedMigrations; ++step)
            QFile::remove(shopOfStep(GetParam(), of.shop(), step));
    }
    void prepareMany()
    {
        prepareWorkload(GetParam(), room.shop());
        keepFew(room);
    }

    Room room;
};

std::string nameOf(const testing::TestParamInfo<QString>& info)
{
    return info.param.toStdString();
}

} // namespace

TEST_P(EveryWorkload, LosesNothingAcknowledgedWhenItIsKilled)
{
    std::mt19937 random(1);
    const bool migrates = GetParam() == "migrate"_L1;
    const int last = migrates ? preparedMigrations : 100'000;
    int acknowledgedSteps = 0;
    int acked = 0;
    Reopening reopening;
    const int kills = howMany(17, 200);
    prepareWorkload(GetParam(), room.shop());
    for (int kill = 0; kill < kills; ++kill) {
        if (kill % 40 == 39 || (migrates && acked > preparedMigrations - 15)) { // keeps the shop small
            QDir(room.folder()).removeRecursively();
            QDir().mkpath(room.folder());
            prepareWorkload(GetParam(), room.shop());
            acked = 0;
        }
        QProcess process;
        start(process, {GetParam(), room.shop(), QString::number(acked + 1), QString::number(last)});
        ASSERT_TRUE(process.waitForReadyRead(30'000));
        QThread::usleep(random() % 30'000);
        process.kill();
        ASSERT_TRUE(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        ASSERT_FALSE(output.contains("ERR")) << output.toStdString();
        const int told = lastAck(output);
        acknowledgedSteps += told - acked;
        // What was under way is opened as the window would; a migration is then finished. (Sometimes it is looked at as
        // it was left.)
        if (!migrates || kill % 2)
            reopening.measure(shopOfStep(GetParam(), room.shop(), std::min(told + 1, last)));
        int reached = 0;
        const QString wrong = judge(GetParam(), room.shop(), told, reached);
        ASSERT_TRUE(wrong.isEmpty()) << "kill " << kill << ": " << wrong.toStdString();
        acked = reached;
    }
    std::cout << GetParam().toStdString() << ": " << kills << " kills, " << acknowledgedSteps
              << " steps acknowledged, 0 lost, opened again in at most " << reopening.wall << " ms (" << reopening.work
              << " ms of work)\n";
    EXPECT_GT(acknowledgedSteps, 0);
    EXPECT_LE(reopening.work, twoSeconds);
}

TEST_P(EveryWorkload, LosesNothingAcknowledgedInAPowerCut)
{
    prepareMany();
    const Snapshot before = snapshotOf(room.folder());
    QProcess process;
    start(process, {GetParam(), room.shop(), u"1"_s, GetParam() == "migrate"_L1 ? u"3"_s : u"8"_s}, recording(room));
    ASSERT_TRUE(process.waitForFinished(120'000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().toStdString();
    const std::vector<Recorded> calls = readRecording(room.log());
    ASSERT_GT(calls.size(), 50u);
    std::mt19937 random(2);
    const int cuts = howMany(100, 1000);
    for (int cut = 0; cut < cuts; ++cut) {
        const std::size_t until = random() % (calls.size() + 1);
        const Snapshot left = cutPower(before, calls, until, room.folder(), random);
        restoreSnapshot(left, room.folder());
        int reached = 0;
        const QString wrong = judge(GetParam(), room.shop(), acknowledged(calls, until), reached);
        ASSERT_TRUE(wrong.isEmpty()) << "cut after call " << until << " of " << calls.size() << ": " << wrong.toStdString();
    }
    std::cout << GetParam().toStdString() << ": " << calls.size() << " calls, " << cuts << " cuts, nothing lost\n";
}

TEST_P(EveryWorkload, SaysSoWhenTheDiskFailsAndGoesOnWhenItIsWellAgain)
{
    const Room counting;
    prepareWorkload(GetParam(), counting.shop());
    keepFew(counting);
    QProcess count;
    start(count, {GetParam(), counting.shop(), u"1"_s, u"2"_s}, recording(counting, {{u"KOKARDA_FAULT_ERRNO"_s, u"28"_s}}));
    ASSERT_TRUE(count.waitForFinished(60'000));
    QFile log(counting.log());
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const int calls = log.readAll().trimmed().toInt();
    ASSERT_GT(calls, 10);

    prepareMany();
    const Snapshot before = snapshotOf(room.folder());
    const int stride = isLong() ? 1 : std::max(1, calls / 12);
    int points = 0;
    int told = 0;
    for (int at = 1; at <= calls; at += stride) {
        for (const bool once : {true, false}) {
            const int code = at % 2 ? ENOSPC : EIO;
            restoreSnapshot(before, room.folder());
            QProcess process;
            start(process, {GetParam(), room.shop(), u"1"_s, u"2"_s},
                recording(room, {{u"KOKARDA_RECORD_LOG"_s, u"/dev/null"_s}, {u"KOKARDA_FAULT_AT"_s, QString::number(at)},
                    {u"KOKARDA_FAULT_ERRNO"_s, QString::number(code)}, {u"KOKARDA_FAULT_ONCE"_s, once ? u"1"_s : u"0"_s}}));
            ASSERT_TRUE(process.waitForFinished(60'000));
            ASSERT_EQ(process.exitStatus(), QProcess::NormalExit) << "crashed at call " << at;
            const QByteArray output = process.readAllStandardOutput();
            const bool finished = process.exitCode() == 0;
            // Either the work went through, or every failure was told in a sentence.
            ASSERT_TRUE(finished || output.contains("ERR ")) << output.toStdString();
            told += output.contains("ERR ") ? 1 : 0;
            int reached = 0;
            const QString wrong = judge(GetParam(), room.shop(), lastAck(output), reached);
            ASSERT_TRUE(wrong.isEmpty()) << "call " << at << (once ? " once: " : " for good: ") << wrong.toStdString() << "\n" << output.toStdString();
            // Space is back: the next step works.
            QProcess again;
            start(again, {GetParam(), room.shop(), QString::number(reached + 1), QString::number(reached + 1)});
            ASSERT_TRUE(again.waitForFinished(60'000));
            ASSERT_EQ(again.exitCode(), 0) << again.readAllStandardOutput().toStdString();
            ++points;
        }
    }
    std::cout << GetParam().toStdString() << ": " << points << " faults over " << calls << " calls, " << told << " told in words, 0 corrupt, 0 lost\n";
    EXPECT_GT(told, 0);
}

const QStringList names = workloads();
INSTANTIATE_TEST_SUITE_P(Crash, EveryWorkload, testing::ValuesIn(names), nameOf);

TEST(CrashHarness, CatchesAProgramThatDoesNotWaitForTheDisk)
{
    const Room room;
    prepareWorkload(u"edit"_s, room.shop());
    const Snapshot before = snapshotOf(room.folder());
    QProcess process;
    start(process, {u"edit"_s, room.shop(), u"1"_s, u"8"_s, u"sync-off"_s}, recording(room));
    ASSERT_TRUE(process.waitForFinished(120'000));
    const std::vector<Recorded> calls = readRecording(room.log());
    std::mt19937 random(3);
    int caught = 0;
    for (int cut = 0; cut < 100; ++cut) {
        const std::size_t until = random() % (calls.size() + 1);
        restoreSnapshot(cutPower(before, calls, until, room.folder(), random), room.folder());
        int reached = 0;
        caught += judge(u"edit"_s, room.shop(), acknowledged(calls, until), reached).isEmpty() ? 0 : 1;
    }
    std::cout << "synchronous off: " << caught << " of 100 cuts caught\n";
    EXPECT_GT(caught, 50);
}

TEST(OpenRaces, HaveExactlyOneOwnerAndLeaveNoLock)
{
    const Room room;
    prepareWorkload(u"edit"_s, room.shop());
    const int races = howMany(15, 1000);
    for (int race = 0; race < races; ++race) {
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 8; ++i) {
            starts.push_back(std::make_unique<QProcess>());
            start(*starts.back(), {u"race"_s, room.shop()});
        }
        int owners = 0;
        int refused = 0;
        QProcess* owner = nullptr;
        for (const auto& process : starts) {
            ASSERT_TRUE(process->waitForReadyRead(30'000));
            const QByteArray answer = process->readLine().trimmed();
            owners += answer == "OWNER" ? 1 : 0;
            refused += answer == "IN USE" ? 1 : 0;
            if (answer == "OWNER")
                owner = process.get();
        }
        ASSERT_LE(owners, 1) << "race " << race;
        ASSERT_EQ(owners + refused, 8);
        if (owner)
            owner->kill(); // without a word: no lock may stay
        for (const auto& process : starts) {
            process->closeWriteChannel();
            process->waitForFinished();
        }
        QProcess next;
        start(next, {u"race"_s, room.shop()});
        ASSERT_TRUE(next.waitForReadyRead(30'000));
        ASSERT_EQ(next.readLine().trimmed(), "OWNER");
        next.closeWriteChannel();
        next.waitForFinished();
        ASSERT_EQ(owners, 1) << "race " << race << ": all eight were refused";
    }
    std::cout << races << " races of 8: one owner each, no lock left\n";
}

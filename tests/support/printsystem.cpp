// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printsystem.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

const QString serverFolder = u"/usr/lib/cups"_s;

QString program(const QString& name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s});
}

const char* const configuration = "LogLevel warn\nListen %1/run/cups.sock\nBrowsing Off\nDefaultAuthType None\n"
                                  "JobRetryInterval 1\nErrorPolicy abort-job\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                  "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n";
const char* const places = "ServerRoot %1\nServerBin %1/bin\nDataDir /usr/share/cups\nRequestRoot %1/spool\nCacheDir %1/cache\n"
                           "StateDir %1/run\nAccessLog %1/log/access\nErrorLog %1/log/error\nPageLog %1/log/page\nTempDir %1/spool\n";
// Arguments of a backend: job, user, title, copies, options, file.
const char* const backend = "#!/bin/sh\n[ $# = 0 ] && exit 0\ndir=\"${DEVICE_URI#capture:}\"\n"
                            "[ -e \"$dir/broken\" ] && { echo 'ERROR: the printer is on fire' >&2; exit $(cat \"$dir/broken\"); }\n"
                            "cat \"${6:--}\" > \"$dir/$1.pdf\"\nprintf '%s\\n%s\\n%s\\n' \"$3\" \"$4\" \"$5\" > \"$dir/$1.txt\"\n";

} // namespace

PrintSystem::PrintSystem()
{
    for (const QString& needed : {u"cupsd"_s, u"lpadmin"_s, u"cupsdisable"_s, u"cupsenable"_s, u"cupsreject"_s})
        if (program(needed).isEmpty())
            m_missing = needed + u" is not installed"_s;
    if (!m_missing.isEmpty())
        return;
    // The server and its filters may run as another user than the test.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    const QDir folder(m_folder.path());
    for (const QString& name : {u"bin/backend"_s, u"spool"_s, u"cache"_s, u"run"_s, u"log"_s, u"out"_s})
        folder.mkpath(name);
    QFile::setPermissions(folder.filePath(u"out"_s), QFile::Permissions(0x7777));
    for (const QString& name : {u"cgi-bin"_s, u"daemon"_s, u"driver"_s, u"filter"_s, u"monitor"_s, u"notifier"_s})
        QFile::link(serverFolder + u'/' + name, folder.filePath(u"bin/"_s + name));
    write(u"cupsd.conf"_s, QString::fromLatin1(configuration).arg(folder.path()).toUtf8());
    write(u"cups-files.conf"_s, QString::fromLatin1(places).arg(folder.path()).toUtf8());
    write(u"bin/backend/capture"_s, backend, true);
    qputenv("CUPS_SERVER", socket().toUtf8());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(folder.filePath(u"log/start"_s));
    m_server.start(program(u"cupsd"_s),
        {u"-f"_s, u"-c"_s, folder.filePath(u"cupsd.conf"_s), u"-s"_s, folder.filePath(u"cups-files.conf"_s)});
    for (int i = 0; i < 100 && !QFile::exists(socket()) && m_server.state() != QProcess::NotRunning; ++i)
        m_server.waitForFinished(100);
    if (m_server.state() == QProcess::NotRunning || !QFile::exists(socket()))
        m_missing = u"cupsd does not start here"_s;
}

PrintSystem::~PrintSystem()
{
    stop();
}

void PrintSystem::stop()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished(5000);
}

void PrintSystem::write(const QString& name, const QByteArray& text, bool executable)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        m_missing = u"the temporary folder cannot be written"_s;
    file.close();
    if (executable)
        file.setPermissions(QFile::Permissions(0x7755));
}

bool PrintSystem::run(const QString& name, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(name), arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

bool PrintSystem::lpadmin(const QStringList& arguments)
{
    return run(u"lpadmin"_s, arguments);
}

void PrintSystem::addQueue(const QString& name, const QString& driver)
{
    QStringList arguments{u"-p"_s, name, u"-E"_s, u"-v"_s, u"capture:"_s + m_folder.filePath(u"out"_s)};
    if (!driver.isEmpty())
        arguments += {u"-P"_s, driver};
    if (!lpadmin(arguments))
        m_missing = u"lpadmin cannot make a queue here"_s;
}

void PrintSystem::addPdfQueue(const QString& name)
{
    QFile::link(serverFolder + u"/backend/cups-pdf"_s, m_folder.filePath(u"bin/backend/cups-pdf"_s));
    if (!lpadmin({u"-p"_s, name, u"-E"_s, u"-v"_s, u"cups-pdf:/"_s, u"-P"_s, u"/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"_s}))
        m_missing = u"lpadmin cannot make a queue here"_s;
}

void PrintSystem::pause(const QString& name, const QString& why)
{
    run(u"cupsdisable"_s, {u"-r"_s, why, name});
}

void PrintSystem::resume(const QString& name)
{
    run(u"cupsenable"_s, {name});
}

void PrintSystem::refuse(const QString& name)
{
    run(u"cupsreject"_s, {name});
}

void PrintSystem::breakPrinters(Failure how) const
{
    // Backends say by their exit code what is to be done: 1 the error policy decides, 4 the queue is stopped.
    QFile broken(m_folder.filePath(u"out/broken"_s));
    if (broken.open(QIODevice::WriteOnly))
        broken.write(how == Failure::AbortsTheJob ? "1" : "4");
}

void PrintSystem::mendPrinters() const
{
    QFile::remove(m_folder.filePath(u"out/broken"_s));
}

QByteArray PrintSystem::printed(const QString& job) const
{
    QFile file(m_folder.filePath(u"out/"_s + job + u".pdf"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList PrintSystem::wordsOf(const QString& job) const
{
    QFile file(m_folder.filePath(u"out/"_s + job + u".txt"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

QString PrintSystem::titleOf(const QString& job) const
{
    return wordsOf(job).value(0);
}

QString PrintSystem::optionsOf(const QString& job) const
{
    return wordsOf(job).value(2);
}

} // namespace kokarda::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kokarda::test {

/// A print system of the test's own: a cupsd on a private socket in a temporary folder, with queues that keep what they
/// are given. The system's own printers are neither seen nor touched.
class PrintSystem
{
public:
    PrintSystem();
    ~PrintSystem();

    /// Why it does not run here; empty when it does.
    QString missing() const { return m_missing; }

    /// A queue that takes anything as it is; with a driver description it says what it can do.
    void addQueue(const QString& name, const QString& driver = {});
    /// A queue of the package cups-pdf, which writes PDF files into ~/PDF.
    void addPdfQueue(const QString& name);
    void remove(const QString& name) { lpadmin({QStringLiteral("-x"), name}); }
    void pause(const QString& name, const QString& why);
    void resume(const QString& name);
    void refuse(const QString& name);
    /// From now on jobs of the capturing queues fail in the backend: they are aborted, or the whole queue stops.
    enum class Failure { AbortsTheJob, StopsThePrinter };
    void breakPrinters(Failure how = Failure::AbortsTheJob) const;
    void mendPrinters() const;
    void stop();

    /// The file that a capturing queue got, and the options it came with.
    QByteArray printed(const QString& job) const;
    QString optionsOf(const QString& job) const;
    QString titleOf(const QString& job) const;
    QString socket() const { return m_folder.filePath(QStringLiteral("run/cups.sock")); }

private:
    bool lpadmin(const QStringList& arguments);
    bool run(const QString& program, const QStringList& arguments);
    void write(const QString& name, const QByteArray& text, bool program = false);
    QStringList wordsOf(const QString& job) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_missing;
};

} // namespace kokarda::test

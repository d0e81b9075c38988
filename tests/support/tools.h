// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

namespace kokarda::test {

/// What a program of the system prints; the test fails by an empty answer when it does not run.
inline QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return process.readAllStandardOutput();
}

} // namespace kokarda::test

/// Ends the test as skipped, by name, where a tool of the system is not installed.
#define KOKARDA_TOOL_OR_SKIP(tool)                                                                                    \
    if (QStandardPaths::findExecutable(QStringLiteral(tool)).isEmpty())                                               \
    GTEST_SKIP() << tool << " is not installed"

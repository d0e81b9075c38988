// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commands.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kokarda::test {

/// What a call of the command line answered, run in process.
struct Answer
{
    int code = 0;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

inline Answer call(const QStringList& arguments)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    answer.code = cli::run(arguments, out, err);
    return answer;
}

} // namespace kokarda::test

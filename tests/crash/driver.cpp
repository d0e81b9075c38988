// SPDX-License-Identifier: GPL-3.0-or-later
// kokarda_crash_driver WORKLOAD SHOP FIRST LAST [sync-off]
// Does steps of a workload and prints "ACK n" after each COMMIT; the tests kill it, cut its power and fill its disk.
// kokarda_crash_driver race SHOP: opens the shop, holds it for a moment and prints OWNER, or IN USE.
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/opening.h"
#include "tests/crash/workload.h"

#include <QCoreApplication>
#include <QThread>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// Straight to the descriptor: what is printed must be out before the next step begins.
void say(const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    if (::write(1, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(9);
}

int race(const QString& shop)
{
    try {
        const storage::Database db(shop);
        say(u"OWNER"_s);
        // Holds the shop until all others have tried.
        char byte = 0;
        while (::read(0, &byte, 1) > 0) { }
        return 0;
    } catch (const storage::DbError& error) {
        say(error.kind() == storage::DbError::Kind::InUse ? u"IN USE"_s : error.message());
        return 1;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "race"_L1)
        return race(arguments.value(2));
    const QString workload = arguments.value(1);
    const int last = arguments.value(4).toInt();
    int next = arguments.value(3).toInt();
    // A failure is told in words and the same step tried once more, as a person would after making room.
    for (int failures = 0; next <= last;) {
        try {
            test::runWorkload(workload, arguments.value(2), next, last, arguments.value(5) == "sync-off"_L1, [&](int step) {
                next = step + 1;
                say(u"ACK %1"_s.arg(QString::number(step)));
            });
        } catch (const Error& error) {
            say(u"ERR "_s + error.message());
            if (++failures > 1)
                return 3;
        }
    }
    return 0;
}

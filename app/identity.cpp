// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kokarda {

void identify()
{
    QCoreApplication::setApplicationName(QStringLiteral("Kokarda"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kokarda"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KOKARDA_VERSION));
}

void becomePrivate()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
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

QString whyNotToStart()
{
#ifdef Q_OS_UNIX
    const auto isAskedBySomebody = [](const char* name) { return !qEnvironmentVariableIsEmpty(name) && qgetenv(name) != "0"; };
    struct stat home = {};
    if (::geteuid() == 0 && (isAskedBySomebody("SUDO_UID") || isAskedBySomebody("PKEXEC_UID"))
        && ::stat(qgetenv("HOME").constData(), &home) == 0 && home.st_uid != 0)
        return QCoreApplication::translate("main", "Kokarda was started as the administrator in the home of another user, who could then not open its files. Nothing was changed. Start it without sudo.");
#endif
    return {};
}

} // namespace kokarda

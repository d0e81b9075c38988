// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samples.h"

#include <QFileInfo>

namespace kokarda::test {

QString sharedSample(const QString& relativePath)
{
    const QString path = QStringLiteral(KOKARDA_SOURCE_DIR "/../shared/samples/") + relativePath;
    return QFileInfo::exists(path) ? QFileInfo(path).absoluteFilePath() : QString();
}

QString fixture(const QString& relativePath)
{
    return QStringLiteral(KOKARDA_SOURCE_DIR "/tests/") + relativePath;
}

} // namespace kokarda::test

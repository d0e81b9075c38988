// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/shopfile.h"

#include <QFileInfo>

namespace kokarda::storage {

QString fileBehind(const QString& path)
{
    QFileInfo info(path);
    if (!info.isSymbolicLink())
        return info.absoluteFilePath();
    if (const QString file = info.canonicalFilePath(); !file.isEmpty())
        return file;
    constexpr int mostLinks = 40; // more are a circle, as for the system
    for (int i = 0; i < mostLinks && info.isSymbolicLink(); ++i)
        info.setFile(info.symLinkTarget());
    return info.absoluteFilePath();
}

} // namespace kokarda::storage

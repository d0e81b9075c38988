// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notesource.h"

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kokarda {

QString suppliedNoteSource(const QString& language, const QString& key)
{
    const QString head = u'[' + key + u']';
    const QDir folder(u":/notes/"_s + language);
    for (const QString& name : folder.entryList({u"*.notes"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList found;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const bool begins = line.startsWith(u'[');
            if (!found.isEmpty() && begins)
                return found.join(u'\n').trimmed();
            if (!found.isEmpty() ? !line.startsWith(u'#') : line.trimmed() == head)
                found += line;
        }
        if (!found.isEmpty())
            return found.join(u'\n').trimmed();
    }
    return {};
}

} // namespace kokarda

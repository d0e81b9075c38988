// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/ownernote.h"

#include "models/storage/opening/shopfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QString notePathOf(const QString& shopPath)
{
    const QFileInfo shop(fileBehind(shopPath));
    return u"%1/.%2.owner"_s.arg(shop.absolutePath(), shop.fileName());
}

} // namespace

OwnerNote::OwnerNote(const QString& shopPath, Instant since)
    : m_path(notePathOf(shopPath))
{
    const QJsonObject note{{u"computer"_s, QSysInfo::machineHostName()},
        {u"process"_s, QString::number(QCoreApplication::applicationPid())}, {u"since"_s, isoUtc(since)}};
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(QJsonDocument(note).toJson(QJsonDocument::Compact));
    }
}

OwnerNote::~OwnerNote()
{
    QFile::remove(m_path);
}

QString ownerOf(const QString& shopPath)
{
    QFile file(notePathOf(shopPath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(file.read(4096)).object();
    const QDateTime since = QDateTime::fromString(note[u"since"_s].toString(), Qt::ISODate).toLocalTime();
    if (!since.isValid())
        return {};
    return QCoreApplication::translate("OwnerNote", "Kokarda on the computer “%1”, since %2")
        .arg(note[u"computer"_s].toString(), QLocale().toString(since, QLocale::ShortFormat));
}

} // namespace kokarda::storage

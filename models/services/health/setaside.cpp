// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/setaside.h"

#include "models/services/shop.h"
#include "models/storage/backups/backupfolder.h"
#include "models/storage/database.h"
#include "models/storage/durable.h"
#include "models/storage/erasureledger.h"
#include "models/storage/opening/shopfile.h"
#include "models/storage/opening/shopmark.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

std::vector<SetAsideFile> filesOf(const QString& shopPath, const QString& shopUuid)
{
    const QFileInfo shop(storage::fileBehind(shopPath));
    // As storage::keepAside() names them.
    const QRegularExpression name(u"^%1-(before-restore|damaged)-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})(-[0-9]+)?\\.kokarda$"_s
                                      .arg(QRegularExpression::escape(shop.completeBaseName())));
    const std::vector<storage::Erased> ledger = storage::erasuresIn(storage::backupFolderOf(shop.filePath()), shopUuid);
    std::vector<SetAsideFile> found;
    for (const QFileInfo& file : shop.dir().entryInfoList({u"*.kokarda"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = name.match(file.fileName());
        if (!match.hasMatch())
            continue;
        SetAsideFile aside{file.filePath(), instantOf(QDateTime::fromString(match.captured(2), u"yyyy-MM-dd-HHmmss"_s)), file.size(),
            match.captured(1) == "damaged"_L1};
        aside.mayHoldErased
            = std::ranges::any_of(ledger, [&](const storage::Erased& erased) { return erased.at.msUtc > aside.at.msUtc; });
        found.push_back(aside);
    }
    std::ranges::sort(found, [](const SetAsideFile& a, const SetAsideFile& b) { return std::pair(b.at.msUtc, b.path) < std::pair(a.at.msUtc, a.path); });
    return found;
}

} // namespace

std::vector<SetAsideFile> filesSetAside(Shop& shop)
{
    return filesOf(shop.path(), storage::shopUuidOf(shop.database()));
}

std::vector<SetAsideFile> filesSetAside(const QString& shopPath)
{
    return filesOf(shopPath, storage::shopUuidIn(shopPath));
}

void deleteSetAside(Shop& shop, const QString& path)
{
    const std::vector<SetAsideFile> there = filesSetAside(shop);
    if (std::ranges::find(there, path, &SetAsideFile::path) == there.end())
        throw RuleError(QCoreApplication::translate("SetAside", "This file is not there any more, or is none that was set aside for this shop."));
    if (!QFile::remove(path))
        throw WorldError(QCoreApplication::translate("SetAside", "“%1” could not be deleted. Allow writing in its folder, and close the program that has it open.")
                             .arg(QDir::toNativeSeparators(path)));
    QFile::remove(path + u"-journal"_s); // belongs to it
    storage::syncFolder(QFileInfo(path).absolutePath());
}

} // namespace kokarda

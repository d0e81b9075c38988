// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/opening.h"

#include <QCoreApplication>
#include <QDateTime>

namespace kokarda {

namespace {

QString remarkOn(const storage::OpeningNotes& notes)
{
    const auto text = [](const char* source) { return QCoreApplication::translate("Opening", source); };
    if (notes.migratedFrom > 0)
        return text("The shop was brought to this version. A copy of it as it was is among the backups.");
    if (!notes.placeWarning.isEmpty())
        return notes.placeWarning;
    if (!notes.lastExitWasClean)
        return text("Kokarda was not closed properly last time. The shop was checked: everything that was saved is there.");
    return {};
}

} // namespace

OpenShop::OpenShop(const QString& path)
{
    storage::OpeningOptions options;
    options.now = instantOf(QDateTime::currentDateTimeUtc());
    storage::OpenedShop opened = storage::openShop(path, std::move(options));
    m_remark = remarkOn(opened.notes);
    m_note = std::move(opened.note);
    m_shop = std::make_unique<Shop>(std::move(opened.db));
}

OpenShop::~OpenShop()
{
    try {
        if (!m_shop->isReadOnly())
            storage::markCleanExit(m_shop->database());
    } catch (const std::exception& error) {
        // Nothing is lost by it: the next opening checks the whole file.
        qWarning("The shop could not be marked as closed: %s", error.what());
    }
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/screenmemory.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QStringList ScreenMemory::recentShops() const
{
    QStringList known = m_settings.value(u"recent"_s).toStringList();
    known.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return known;
}

void ScreenMemory::rememberShop(const QString& path)
{
    QStringList known = recentShops();
    const QString full = QFileInfo(path).absoluteFilePath();
    known.removeAll(full);
    known.prepend(full);
    m_settings.setValue(u"recent"_s, known.mid(0, 8));
}

QString ScreenMemory::folder(const QString& key) const
{
    for (const QString& place : {value(key), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!place.isEmpty() && QFileInfo(place).isDir())
            return place;
    }
    return QDir::homePath();
}

void ScreenMemory::keep(QHeaderView* header, const QString& key)
{
    // Words of another language have other widths: what fits one cuts the other's headings.
    const QString name = u"columns/%1-%2"_s.arg(key, QLocale::languageToString(QLocale().language()).toLower());
    header->restoreState(m_settings.value(name).toByteArray());
    const auto remember = [this, header, name] { m_settings.setValue(name, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, remember);
    QObject::connect(header, &QHeaderView::sectionMoved, header, remember);
}

void ScreenMemory::keep(QSplitter* splitter, const QString& key)
{
    const QString name = u"splitters/"_s + key;
    splitter->restoreState(m_settings.value(name).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
        [this, splitter, name] { m_settings.setValue(name, splitter->saveState()); });
}

void ScreenMemory::restoreWindow(QWidget* window)
{
    window->restoreGeometry(m_settings.value(u"window"_s).toByteArray());
}

void ScreenMemory::rememberWindow(const QWidget* window)
{
    m_settings.setValue(u"window"_s, window->saveGeometry());
}

} // namespace kokarda::screens

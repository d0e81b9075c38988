// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>

class QHeaderView;
class QSplitter;
class QWidget;

namespace kokarda::screens {

/// What this computer remembers of the screens: window, columns, splitters, theme, language, recent files. Nothing of
/// the shop itself stands here, and no secret.
class ScreenMemory
{
public:
    /// The user's own settings file.
    ScreenMemory() = default;
    /// Another file, for tests and pictures.
    explicit ScreenMemory(const QString& path)
        : m_settings(path, QSettings::IniFormat)
    {
    }

    /// "pl" or "en"; empty: as the system.
    QString language() const { return m_settings.value(QStringLiteral("language")).toString(); }
    void setLanguage(const QString& language) { m_settings.setValue(QStringLiteral("language"), language); }
    /// "light", "dark"; empty: as the system.
    QString theme() const { return m_settings.value(QStringLiteral("theme")).toString(); }
    void setTheme(const QString& theme) { m_settings.setValue(QStringLiteral("theme"), theme); }

    /// Shop files opened before, newest first; those that have gone are left out.
    QStringList recentShops() const;
    void rememberShop(const QString& path);

    /// Widths, order and visibility of columns: restores them now and keeps them whenever they change.
    void keep(QHeaderView* header, const QString& key);
    void keep(QSplitter* splitter, const QString& key);
    void restoreWindow(QWidget* window);
    void rememberWindow(const QWidget* window);

    /// Where the last file of this kind was saved or found; where that is gone, or nothing was, the user's documents, and
    /// where those are not, the home folder.
    QString folder(const QString& key) const;
    QString value(const QString& key, const QString& fallback = {}) const { return m_settings.value(key, fallback).toString(); }
    void setValue(const QString& key, const QString& value) { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace kokarda::screens

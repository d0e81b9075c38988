// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kokarda::screens {

/// What a person sees before a shop is open: sample shop, new shop, open; and the shops of last time.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(const QStringList& recentShops, QWidget* parent = nullptr);

signals:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void shopWanted(const QString& path);
};

} // namespace kokarda::screens

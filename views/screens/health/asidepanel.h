// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/setaside.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;

namespace kokarda::screens {

/// The files that a restore or a rescue has set aside: from when, how large, and a button that deletes each for good.
class AsidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AsidePanel(QLocale locale, QWidget* parent = nullptr);

    void show(const std::vector<SetAsideFile>& files);

signals:
    /// Asked for and confirmed.
    void deletionWanted(const QString& path);
    void finished();

private:
    void addRow(const SetAsideFile& file);
    void confirm(const SetAsideFile& file);
    QString momentOf(const SetAsideFile& file) const;
    QString sizeOf(const SetAsideFile& file) const;

    QLocale m_locale;
    QWidget* m_ground;
    QGridLayout* m_rows;
    std::vector<SetAsideFile> m_files;
};

} // namespace kokarda::screens

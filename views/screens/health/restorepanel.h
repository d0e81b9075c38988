// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"

#include <QLocale>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kokarda::screens {

/// The second click of a restore: what would be different, and the button that does it.
class RestorePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePanel(QLocale locale, QWidget* parent = nullptr);

    /// The comparison is still under way.
    void begin(const BackupEntry& backup);
    void show(const BackupEntry& backup, const std::vector<RestoreDifference>& differences);
    QString text() const;
    QPushButton* restoreButton() const { return m_restore; }

signals:
    void restoreWanted(const QString& backupPath);
    void finished();

private:
    QLocale m_locale;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_restore;
    QString m_path;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"
#include "views/screens/shared/page.h"

#include <memory>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kokarda::tables {
class BackupTable;
class BinTable;
} // namespace kokarda::tables

namespace kokarda::screens {

class AsidePanel;
class EmptyState;
class FileCare;
class ListExport;
class ListView;
class RestorePanel;

/// The shop's file in plain words: where it lies, when it was checked, its backups and what a restore would change, the
/// second place, and the bin.
class HealthPage : public Page
{
    Q_OBJECT

public:
    HealthPage(const PageContext& context, FileCare& care, QWidget* parent = nullptr);
    ~HealthPage() override;

    /// The backups', or the bin's where the keyboard is.
    ListExport* listExport() const override;
    ListView* backups() const { return m_backups; }
    ListView* bin() const { return m_bin; }

signals:
    /// Decided: put this backup in the place of the shop. The window closes the shop for it.
    void restoreWanted(const QString& backupPath);
    /// The check has found damage, and the user wants what is readable brought over.
    void rescueWanted();
    /// The orders that the check has advised to look at.
    void ordersWanted(const std::vector<kokarda::OrderId>& orders, const QString& title);

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeFacts();
    QWidget* makeReport();
    QWidget* makeBackups();
    QWidget* makeBin();
    static QHBoxLayout* listHead(const QString& title, ListExport* save);
    void addFact(QGridLayout* grid, const QString& title, QLabel* value, const std::vector<QPushButton*>& buttons = {});
    void showFacts();
    void showLists();
    void showSetAside();
    void showReport(const HealthResult& result, const QString& whenGood);
    void askRestore();
    void verifyChosen();
    void chooseSecondPlace();
    void putBack();
    void deleteSetAsideFile(const QString& path);
    void showButtons();

    FileCare& m_care;
    std::unique_ptr<tables::BackupTable> m_backupTable;
    std::unique_ptr<tables::BinTable> m_binTable;
    QPushButton* m_backUp;
    QPushButton* m_check;
    QPushButton* m_noSecondPlace;
    QPushButton* m_acceptShrinkage;
    QPushButton* m_rescue;
    QPushButton* m_openOrders;
    QPushButton* m_restore;
    QPushButton* m_verify;
    QPushButton* m_aside; ///< leads to the files that were set aside
    QPushButton* m_putBack;
    QLabel* m_file;
    QLabel* m_checkedAt;
    QLabel* m_newest;
    QLabel* m_second;
    QLabel* m_erased; ///< who is still in an older backup
    QLabel* m_warningText = nullptr; // made with their strips: they stand before them
    QLabel* m_goodText = nullptr;
    QLabel* m_badText = nullptr;
    QLabel* m_adviceText = nullptr;
    QWidget* m_warning;
    QWidget* m_good;
    QWidget* m_bad;
    QWidget* m_advice;
    ListView* m_backups;
    ListView* m_bin;
    QStackedWidget* m_backupsOrEmpty;
    QStackedWidget* m_binOrEmpty;
    QStackedWidget* m_listOrOther;
    RestorePanel* m_restorePanel;
    AsidePanel* m_asidePanel;
    ListExport* m_backupExport;
    ListExport* m_binExport;
    std::vector<OrderId> m_advisedOrders;
    bool m_fitted = false;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/report.h"
#include "views/screens/shared/page.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace kokarda::tables {
class ReportTable;
}

namespace kokarda::screens {

class EmptyState;
class ListExport;
class ListView;
class PeriodPicker;
class ReportChartView;
class ReportFeed;

/// The shop in figures: a list of reports, one of them drawn and as a table, to be copied, saved and printed.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    bool hasPapers() const override { return true; }
    ListExport* listExport() const override { return m_export; }
    void savePdf() override;
    void print() override { savePdf(); }

    void showReport(const QString& key);
    void showPart(const QString& key) override { showReport(key); }
    /// Written without asking for the file's name. Throws WorldError.
    void saveCsvTo(const QString& path);
    void savePictureTo(const QString& path);
    void savePdfTo(const QString& path);
    void saveRegisterTo(const QString& path);
    void saveWeekTo(const QString& path);

    /// The one that is shown.
    const Report& report() const;
    /// Another one is being made.
    bool isBusy() const;
    QListWidget* list() const { return m_names; }
    ListView* table() const { return m_view; }
    PeriodPicker* period() const { return m_period; }

signals:
    void importWanted();
    /// The orders behind a row; `title` says which: "March 2026".
    void ordersWanted(const kokarda::OrdersBehind& orders, const QString& title);
    /// The page where a row's own things are worked on.
    void placeWanted(const QString& page, const QString& part);

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeList();
    QWidget* makeReport();
    QWidget* makeActions();
    void compute();
    void show(const Report& report);
    void openRow(int row);
    ReportTerms terms() const;
    QDate today() const;
    QString chosenKey() const;
    /// A place to save, beginning where one was saved last; empty when the user changed their mind.
    QString askPath(const QString& suffix, const QString& filter, const QString& name = {});
    void tellSaved(const QString& path);

    std::unique_ptr<tables::ReportTable> m_table;
    QListWidget* m_names;
    QLabel* m_title;
    QLabel* m_counted;
    PeriodPicker* m_period;
    QCheckBox* m_compare;
    QComboBox* m_currency;
    QLabel* m_others;
    ReportChartView* m_chart;
    ListView* m_view;
    EmptyState* m_empty;
    QStackedWidget* m_figuresOrEmpty;
    QTimer* m_soon;
    ReportFeed* m_feed;
    Period m_shown; ///< of the report that is shown
    ListExport* m_export;
};

} // namespace kokarda::screens

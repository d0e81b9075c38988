// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/page.h"

#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace kokarda {
struct NamedOrder;
struct Parcel;
}

namespace kokarda::tables {
class QueueTable;
}

namespace kokarda::screens {

class BenchSetup;
class EmptyState;
class PackingSheet;
class ProgressStrip;
class ScannerEar;
class SearchField;

/// The packing bench: the queue, one parcel at a time, scan or type, three keys: print, packed and next, exchange.
class PackingPage : public Page
{
    Q_OBJECT

public:
    explicit PackingPage(const PageContext& context, QWidget* parent = nullptr);
    ~PackingPage() override;

    void focusSearch() override;
    void print() override;
    void savePdf() override;
    bool hasPapers() const override { return true; }
    void keepEdits() override;

    QListView* queue() const { return m_queue; }
    QLineEdit* scanField() const { return m_scan; }
    PackingSheet* sheet() const { return m_sheet; }
    QPushButton* packButton() const { return m_pack; }
    QPushButton* partButton() const { return m_part; }
    /// What the last scan was answered with.
    QString answer() const;
    /// The bench has the whole screen, or no longer: its buttons say the way back.
    void setAlone(bool alone);

signals:
    void importWanted();
    /// The bench alone on the whole screen, or the window as it was.
    void aloneWanted(bool alone);

protected:
    void reload(Changes changes) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeQueue();
    QWidget* makeFoot();
    void showQueue();
    void showCurrent();
    void scanned();
    void take(const QString& code);
    void hearScanner();
    bool isCode(const QString& text) const;
    bool takeForScanner(QKeyEvent* event);
    void packAndNext();
    void packPart();
    void answerScan(const QString& text, bool good);
    void setUp();
    bool bringUp(const std::vector<NamedOrder>& named);
    QString whyNot(const NamedOrder& named) const;
    void showReadiness();
    OrderId currentOrder() const;

    QLineEdit* m_scan;
    QLabel* m_answer;
    QTimer* m_answerGoes;
    ScannerEar* m_ear; ///< hears scans in the fields that people write into
    BenchSetup* m_setup;
    std::unique_ptr<tables::QueueTable> m_table;
    QListView* m_queue;
    QLabel* m_count;
    QStackedWidget* m_sheetOrDone;
    PackingSheet* m_sheet;
    EmptyState* m_done;
    ProgressStrip* m_progress;
    QLabel* m_missing;
    QPushButton* m_print;
    QPushButton* m_part;
    QPushButton* m_pack;
    QToolButton* m_alone;
    QPushButton* m_backFromAlone;
    OrderId m_shown;
    bool m_isAlone = false;
    bool m_isListing = false; ///< the queue is being read anew
};

} // namespace kokarda::screens

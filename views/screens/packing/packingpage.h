// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kokarda {
struct Parcel;
}

namespace kokarda::screens {

class BenchSetup;
class EmptyState;
class PackingSheet;
class ProgressStrip;
class SearchField;

/// The packing bench: the queue, one parcel at a time, scan or type, three keys: print, packed and next, exchange.
class PackingPage : public Page
{
    Q_OBJECT

public:
    explicit PackingPage(const PageContext& context, QWidget* parent = nullptr);

    void focusSearch() override;
    void print() override;
    void savePdf() override;
    bool hasPapers() const override { return true; }
    void keepEdits() override;

    QListWidget* queue() const { return m_queue; }
    QLineEdit* scanField() const { return m_scan; }
    PackingSheet* sheet() const { return m_sheet; }
    QPushButton* packButton() const { return m_pack; }
    QPushButton* partButton() const { return m_part; }
    /// What the last scan was answered with.
    QString answer() const;

signals:
    void importWanted();

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
    bool takeForScanner(QKeyEvent* event);
    void packAndNext();
    void packPart();
    void answerScan(const QString& text, bool good);
    void setUp();
    void toggleFullScreen();
    int rowOf(const QString& number) const;
    void showReadiness();
    OrderId currentOrder() const;

    std::vector<OrderId> m_waiting;
    QLineEdit* m_scan;
    QLabel* m_answer;
    QTimer* m_answerGoes;
    BenchSetup* m_setup;
    QListWidget* m_queue;
    QLabel* m_count;
    QStackedWidget* m_sheetOrDone;
    PackingSheet* m_sheet;
    EmptyState* m_done;
    ProgressStrip* m_progress;
    QLabel* m_missing;
    QPushButton* m_print;
    QPushButton* m_part;
    QPushButton* m_pack;
    OrderId m_shown;
};

} // namespace kokarda::screens

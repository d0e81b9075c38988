// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"
#include "views/screens/shared/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace kokarda {
namespace imports {
class ImportJob;
}
} // namespace kokarda

namespace kokarda::screens {

class ImportSummary;
class ProgressStrip;

/// What an import of a file will do, before it does it; then the import itself, as one step that can be taken back.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Reads the file and shows what importing it would do. Nothing is written.
    void preview(const QString& path);
    /// Null until the preview stands.
    const imports::ImportPlan* plan() const { return m_plan.get(); }
    QPushButton* importButton() const { return m_import; }
    bool isBusy() const { return m_job != nullptr; }

signals:
    /// While a file is read or written nothing else may write to the shop.
    void busyChanged(bool busy);
    void previewed();
    void imported();
    /// Imported or put aside: the page has nothing more to show.
    void finished();

protected:
    void reload(Changes) override { }

private:
    QWidget* makeFoot();
    void read();
    void start(std::unique_ptr<imports::ImportJob> job, const QString& title);
    void step();
    void stop();
    void jobDone();
    void importNow();
    void showPlan();

    QString m_path;
    imports::ImportOptions m_options;
    bool m_answered = false;
    std::unique_ptr<imports::ImportJob> m_job;
    bool m_writing = false;
    std::shared_ptr<const imports::ImportPlan> m_plan;
    QTimer* m_steps;
    QStackedWidget* m_stack;
    ImportSummary* m_summary;
    ProgressStrip* m_progress;
    QPushButton* m_notNow;
    QPushButton* m_import;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importinbox.h"
#include "models/services/imports/importplan.h"
#include "models/services/imports/sideimport.h"
#include "views/screens/shared/before.h"
#include "views/screens/shared/page.h"

#include <QSet>
#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kokarda {
namespace imports {
class ImportJob;
}
} // namespace kokarda

namespace kokarda::screens {

class ImportHome;
class ImportSummary;
class MappingView;
class ProgressStrip;
class SideSummary;

/// The inbox with the watched folder and the list of imports; what an import of a file will do, before it does it; then
/// the import itself, as one step that can be taken back.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// The list of imports, where it is shown.
    ListExport* listExport() const override { return m_foot->isHidden() ? m_export : nullptr; }
    /// The inbox and the list of imports, unless a file is being looked at.
    void showHome();
    /// Reads the file and shows what importing it would do. Nothing is written.
    void preview(const QString& path);
    /// The columns of a file that nobody knows; shown while isMapping().
    MappingView* mapping() const { return m_mapping; }
    bool isMapping() const;
    /// Null until the preview of a file of orders stands.
    const imports::ImportPlan* plan() const { return m_plan.get(); }
    /// The preview of a file of reviews, products or categories.
    const std::optional<imports::SideImport>& side() const { return m_side; }
    QPushButton* importButton() const { return m_import; }
    ImportInbox& inbox() { return m_inbox; }
    bool isBusy() const { return m_job != nullptr || m_isPreparing; }
    /// What comes first when an import is about to write or to be taken back.
    void setBefore(Before before) { m_before = std::move(before); }

signals:
    /// While a file is read or written nothing else may write to the shop.
    void busyChanged(bool busy);
    void previewed();
    void imported();
    /// New orders came with a file that somebody chose; `finished` follows.
    void brought(int orders, const QString& file);
    /// A file is to be chosen.
    void choiceWanted();
    /// Imported or put aside: the page has nothing more to show.
    void finished();

protected:
    void reload(Changes changes) override;

private:
    enum class View { Home, Reading, Orders, Side, Columns };

    QWidget* makeFoot();
    void turnTo(View view);
    void read();
    void start(std::unique_ptr<imports::ImportJob> job, const QString& title);
    void step();
    void stop();
    void jobDone();
    void readDone(std::shared_ptr<const imports::ImportPlan> plan);
    void writeDone(const imports::ImportPlan& plan);
    void first(const QString& reason, const std::function<void()>& change);
    void importNow();
    void rememberColumns();
    void write();
    void importSide();
    void showPlan();
    void showSide();
    void showColumns();
    void takeColumns();
    void takeMapping(const QString& path);
    void answerCategory(const QString& channelCategory, CategoryId category);
    void takeTrusted();
    void takeChannel(ChannelId channel, const QString& name);
    /// Back to the list of imports; whether somebody saw this one.
    bool leave();

    ImportInbox m_inbox;
    QString m_path;
    imports::ImportOptions m_options;
    bool m_answered = false;
    bool m_isByItself = false; ///< a trusted file: nobody looks at its preview
    QSet<QString> m_looked;    ///< files of the inbox that are left for a person
    std::unique_ptr<imports::ImportJob> m_job;
    bool m_writing = false;
    Before m_before = [](const QString&, const std::function<void(bool)>& then) { then(true); };
    bool m_isPreparing = false; ///< m_before is at work
    std::shared_ptr<const imports::ImportPlan> m_plan;
    std::optional<imports::SideImport> m_side;
    QTimer* m_steps;
    QStackedWidget* m_stack;
    ImportHome* m_home;
    ImportSummary* m_summary;
    SideSummary* m_sideSummary;
    MappingView* m_mapping;
    ProgressStrip* m_progress;
    ListExport* m_export;
    QWidget* m_foot;
    QCheckBox* m_trust;
    QPushButton* m_columns;
    QPushButton* m_notNow;
    QPushButton* m_import;
};

} // namespace kokarda::screens

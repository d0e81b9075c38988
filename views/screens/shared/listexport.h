// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exports/listcsv.h"
#include "views/screens/shared/pagecontext.h"

#include <QToolButton>
#include <QWidget>
#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace kokarda::screens {

class CsvChoices;
class ProgressStrip;

/// Saves a list as a CSV file: asks which columns and how, then writes it in slices while work goes on, with a way to
/// stop. Stands below the list as a strip that shows itself while it writes; its button goes into the page's head.
/// What is written is the list as it is on screen when Save is pressed, filtered and sorted.
class ListExport : public QWidget
{
    Q_OBJECT

public:
    /// `list` gives the rows; it is asked anew each time. `isWhole`: whether the list is read to its end; writing waits.
    ListExport(const PageContext& context, std::function<exports::ListRows()> list, std::function<bool()> isWhole = {},
        QWidget* parent = nullptr);
    ~ListExport() override;

    /// For the head of the page; made once.
    QToolButton* button();
    /// Opens the choices. They stay open until they are answered.
    void ask();
    /// Writes without asking.
    void save(const QString& path, const exports::CsvManner& manner, const QSet<QString>& left = {});
    bool isBusy() const { return m_pending.has_value() || m_file != nullptr; }

private:
    struct Pending
    {
        QString path;
        exports::CsvManner manner;
        QSet<QString> left;
    };

    void goOn();
    void stop();

    PageContext m_context;
    std::function<exports::ListRows()> m_list;
    std::function<bool()> m_isWhole;
    ProgressStrip* m_progress;
    QTimer* m_turn;
    QToolButton* m_button = nullptr;
    std::optional<Pending> m_pending; ///< the list is not whole yet
    std::unique_ptr<exports::ListFile> m_file;
    QString m_path;
};

} // namespace kokarda::screens

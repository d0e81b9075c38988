// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/changes.h"
#include "models/values/note.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace kokarda::tables {
class SentNoteTable;
}

namespace kokarda::screens {

class EmptyState;
class ListExport;
class ListView;
class PaperView;
class ProgressStrip;
class SearchField;

/// Every note that went out, newest first: to whom, when, for which order, and the card as it looked. It is printed
/// again to the last stroke.
class SentNotes : public QWidget
{
    Q_OBJECT

public:
    explicit SentNotes(const PageContext& context, QWidget* parent = nullptr);
    ~SentNotes() override;

    /// Throws what the services throw.
    void reload(Changes changes);
    void focusSearch();
    /// Writes the card that is shown; tells in words what went wrong.
    void saveCard(const QString& path);
    ListView* list() const { return m_list; }
    ListExport* listExport() const { return m_export; }
    PaperView* card() const { return m_card; }

private:
    void fill();
    void showCurrent();

    PageContext m_context;
    std::unique_ptr<tables::SentNoteTable> m_table;
    Note m_note;
    SearchField* m_search;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    PaperView* m_card;
    QLabel* m_about;
    QPushButton* m_save;
    QPushButton* m_print;
    ProgressStrip* m_progress;
    ListExport* m_export;
    QTimer* m_showSoon;
};

} // namespace kokarda::screens

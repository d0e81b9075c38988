// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importinbox.h"
#include "models/values/importbatch.h"
#include "views/screens/shared/pagecontext.h"

#include <QScrollArea>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kokarda::screens {

/// Where imports begin and where they are looked up: the watched folder with what lies in it, and every import that was
/// done, each of which can be taken back.
class ImportHome : public QScrollArea
{
    Q_OBJECT

public:
    ImportHome(const PageContext& context, ImportInbox& inbox, QWidget* parent = nullptr);

    /// Shows the folder and the list anew.
    void reload();
    /// Takes an import back, without asking.
    void undo(ImportBatchId batch);

signals:
    /// A file is to be looked at.
    void fileWanted(const QString& path);
    /// A file is to be chosen from somewhere else.
    void choiceWanted();
    /// The list of imports is to be saved.
    void listWanted();
    /// The question is answered: the import is to be taken back.
    void undoWanted(kokarda::ImportBatchId batch);

private:
    void addFolder();
    void addFile(const InboxFile& file);
    void addTrusted();
    void addBatches();
    void addBatch(const ImportBatch& batch);
    void addQuestion(const ImportBatch& batch);
    QHBoxLayout* addSection(const QString& title);
    QPushButton* addAction(QHBoxLayout* row, QPushButton* button, const QString& name);
    void chooseFolder();
    void askUndo(ImportBatchId batch);

    PageContext m_context;
    ImportInbox& m_inbox;
    QVBoxLayout* m_column = nullptr;
    ImportBatchId m_asked;  ///< the import that is about to be taken back
    QStringList m_staying;  ///< what an undo of it would leave
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/style.h"

#include <QLocale>
#include <QScrollArea>
#include <utility>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace kokarda::screens {

/// The sheet that the preview of a file is written on, from top to bottom: what it is, counts in large figures, facts,
/// entries, and the rows to look at.
class PreviewSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewSheet(const PageContext& context, QWidget* parent = nullptr);

signals:
    void dateOrderChosen(const QString& column, kokarda::imports::DateOrder order);

protected:
    struct Figure
    {
        qint64 number = 0;
        QString word;
        Ink ink = Ink::Muted;
    };

    /// An empty sheet with this title and what the file was taken for.
    void begin(const QString& title, const QString& kind);
    void add(QWidget* widget, Qt::Alignment alignment = {});
    void addSection(const QString& title);
    /// The file is not taken, and why.
    void addRefusal(const QString& why);
    void addFigures(const std::vector<Figure>& figures);
    /// Title and text; an empty text is left out.
    void fillFacts(QGridLayout* grid, const std::vector<std::pair<QString, QString>>& facts);
    QGridLayout* addGrid();
    /// Which day a number means, asked once for a column.
    void addDateQuestions(const std::vector<imports::DateQuestion>& questions);
    /// `file`: whose columns the issues name.
    void addIssues(const std::vector<imports::RowIssue>& issues, const imports::FileSummary& file);
    /// "and 12 more" where there are.
    void addRest(qint64 rest);
    /// Shows the sheet.
    void end();

    QLocale m_locale;

private:
    PageContext m_context;
    QWidget* m_ground = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace kokarda::screens

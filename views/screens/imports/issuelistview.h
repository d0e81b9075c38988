// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

#include <QLocale>
#include <QListView>
#include <functional>
#include <vector>

namespace kokarda::screens {

/// Everything about a file that a person should know before it is imported, each with its row and column: a list that
/// scrolls by itself, however long it is.
class IssueList : public QListView
{
    Q_OBJECT

public:
    /// `titleOf`: the title of an issue's column, as imports::columnTitle gives it.
    IssueList(const std::vector<imports::RowIssue>& issues,
        const std::function<QString(const imports::RowIssue&)>& titleOf, const QLocale& locale, QWidget* parent = nullptr);

    QSize sizeHint() const override;
};

/// "Row 12, Total: “abc” is no amount."
QString issueText(const imports::RowIssue& issue, const QString& column, const QLocale& locale);

} // namespace kokarda::screens

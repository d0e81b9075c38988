// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/issuelistview.h"

#include "views/screens/shared/palette.h"

#include <QScrollBar>
#include <QStandardItemModel>

namespace kokarda::screens {

namespace {

constexpr int rowsShown = 12;

} // namespace

QString issueText(const imports::RowIssue& issue, const QString& column, const QLocale& locale)
{
    if (issue.row <= 0)
        return issue.reason;
    return column.isEmpty() ? IssueList::tr("Row %1: %2").arg(locale.toString(issue.row), issue.reason)
                            : IssueList::tr("Row %1, “%2”: %3").arg(locale.toString(issue.row), column, issue.reason);
}

IssueList::IssueList(const std::vector<imports::RowIssue>& issues,
    const std::function<QString(const imports::RowIssue&)>& titleOf, const QLocale& locale, QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("issues"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setWordWrap(true);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    auto* texts = new QStandardItemModel(this);
    for (const imports::RowIssue& issue : issues) {
        auto* item = new QStandardItem(issueText(issue, titleOf(issue), locale));
        item->setToolTip(item->text().toHtmlEscaped());
        if (issue.severity == imports::RowIssue::Severity::Rejected)
            item->setForeground(colourOf(Ink::Bad, paletteOf(this)));
        texts->appendRow(item);
    }
    setModel(texts);
    setMinimumHeight(sizeHint().height());
    setMaximumHeight(sizeHint().height());
}

QSize IssueList::sizeHint() const
{
    const int rows = model() ? std::min(rowsShown, model()->rowCount()) : 1;
    return {400, rows * (2 * fontMetrics().lineSpacing() + 8) + 2 * frameWidth()};
}

} // namespace kokarda::screens

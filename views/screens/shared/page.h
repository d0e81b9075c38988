// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"
#include "models/values/changes.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

namespace kokarda::screens {

class ListExport;

/// One module on the right of the rail. Reloads what it shows when the shop has changed; knows no other page.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a part of the page by its key: a report, a side. Unknown keys change nothing.
    virtual void showPart(const QString&) { }
    /// Ctrl+F.
    virtual void focusSearch() { }
    /// Ctrl+P and Ctrl+S, where hasPapers().
    virtual void print() { }
    virtual void savePdf() { }
    virtual bool hasPapers() const { return false; }
    /// Saves the page's list as CSV; null where there is none to be seen.
    virtual ListExport* listExport() const { return nullptr; }
    /// Keeps what is being typed: before the window closes or another page is shown.
    virtual void keepEdits() { }
    /// Says that something new has been typed in and not kept, which closing would lose; empty where nothing is.
    virtual QString halfTyped() const { return {}; }
    /// Where the keyboard is when the page is first shown: its list, not the first button in a row.
    virtual QWidget* firstFocus() const { return nullptr; }

protected:
    /// Loads what is shown anew; `changes` says what was touched. A page that is not seen is told when it is next shown.
    virtual void reload(Changes changes) = 0;
    void showEvent(QShowEvent* event) override;

    PageContext m_context;

private:
    void changed(Changes changes);

    Changes m_waiting = Change::Everything; ///< not shown yet
};

} // namespace kokarda::screens

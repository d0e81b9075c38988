// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/services/health/healthwords.h"
#include "models/services/shop.h"
#include "views/screens/health/filecare.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/start/troublebox.h"

#include <QTimer>

// The main window and what the checks of the open shop find.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

void MainWindow::followChecks()
{
    const auto whileOpen = [this, checked = m_open.get()](const auto& whenWhole) {
        return [this, checked, whenWhole](const HealthResult& result) {
            if (m_open.get() != checked)
                return; // left meanwhile
            if (result.ok)
                whenWhole(result);
            else
                explainDamage(result);
        };
    };
    if (m_open->wantsPageCheck())
        m_care->checkPages(whileOpen([this](const HealthResult&) { attempt(*m_messages, [this] { m_open->beginWork(); }); }));
    if (m_open->wantsFullCheck())
        m_care->check(whileOpen([this](const HealthResult& result) { tellAdvice(result); }));
}

/// A damaged file is left at once and untouched, with the same steps as at opening; rows that point nowhere let work go on.
void MainWindow::explainDamage(const HealthResult& result)
{
    if (result.isDamaged) {
        m_open->leaveUntouched();
        QTimer::singleShot(0, this, [this, path = shop()->path()] { // not from within the care for this very file
            if (!shop() || shop()->path() != path)
                return;
            leaveShop();
            rebuild();
            explain(damageOf(path));
        });
        return;
    }
    auto* box = new TroubleBox(tr("The check has found damage"), result.findings.join(u'\n'), {tr("Look at the backups")}, this);
    connect(box, &TroubleBox::chosen, this, [this] { showPage(u"health"_s); });
    box->open();
}

/// The file is whole: what a check mended, and what somebody should look at, is said without a box.
void MainWindow::tellAdvice(const HealthResult& result)
{
    const QString text = (result.mended + sentencesOf(result.advice)).join(u'\n');
    const std::vector<OrderId> orders = ordersOf(result.advice);
    if (orders.empty() && !text.isEmpty())
        m_messages->say(text);
    else if (!text.isEmpty())
        m_messages->say(text, tr("Open these orders"), [this, orders] { showOrdersFound(orders, tr("to be looked at")); });
}

} // namespace kokarda

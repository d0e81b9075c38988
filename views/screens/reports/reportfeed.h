// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/reportdesk.h"
#include "views/screens/shared/pagecontext.h"

#include <QObject>
#include <memory>

class QTimer;

namespace kokarda::screens {

/// Makes a report slice by slice between the events of the window: however large the shop is, it goes on listening.
class ReportFeed : public QObject
{
    Q_OBJECT

public:
    explicit ReportFeed(const PageContext& context, QObject* parent = nullptr);

    /// Begins a report; one that is being made is left. Throws what the services throw.
    void make(const QString& key, const ReportTerms& terms);
    bool isBusy() const { return m_making != nullptr; }

signals:
    void made(const kokarda::Report& report, const kokarda::ReportTerms& terms);
    /// Nothing came of it; said already.
    void failed();

private:
    void goOn();

    PageContext m_context;
    QTimer* m_turn;
    std::unique_ptr<ReportMaking> m_making;
};

} // namespace kokarda::screens

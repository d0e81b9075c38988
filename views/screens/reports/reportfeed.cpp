// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reports/reportfeed.h"

#include "views/screens/shared/attempt.h"

#include <QElapsedTimer>
#include <QTimer>

namespace kokarda::screens {

namespace {

/// As long as reading may keep the window waiting at one go, in milliseconds.
constexpr int turn = 12;

} // namespace

ReportFeed::ReportFeed(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_turn(new QTimer(this))
{
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, [this] {
        if (attempt(m_context.messages, [this] { goOn(); }))
            return;
        m_turn->stop();
        m_making.reset();
        emit failed();
    });
}

void ReportFeed::make(const QString& key, const ReportTerms& terms)
{
    m_making = std::make_unique<ReportMaking>(m_context.shop, key, terms);
    m_turn->start();
}

void ReportFeed::goOn()
{
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < turn)
        more = m_making->goOn();
    if (more)
        return;
    m_turn->stop();
    const std::unique_ptr<ReportMaking> done = std::move(m_making);
    emit made(done->take(), done->terms());
}

} // namespace kokarda::screens

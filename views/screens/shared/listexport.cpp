// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/listexport.h"

#include "views/screens/shared/attempt.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/progressstrip.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// As long as writing may keep the window waiting at one go, in milliseconds.
constexpr int turn = 12;
constexpr int slice = 50;

} // namespace

ListExport::ListExport(const PageContext& context, std::function<exports::ListRows()> list, std::function<bool()> isWhole, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(std::move(list))
    , m_isWhole(std::move(isWhole))
    , m_progress(new ProgressStrip)
    , m_turn(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_progress);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, [this] {
        if (!attempt(m_context.messages, [this] { goOn(); }))
            stop();
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        stop();
        m_context.messages.say(tr("Stopped. Nothing was saved."));
    });
}

ListExport::~ListExport() = default;

QToolButton* ListExport::button()
{
    if (m_button)
        return m_button;
    m_button = new QToolButton;
    m_button->setObjectName(u"exportList"_s);
    m_button->setProperty("kind", u"icon"_s);
    m_button->setIcon(icon(u"file-down"_s));
    m_button->setIconSize({20, 20});
    m_button->setFixedSize(32, 32);
    m_button->setToolTip(tr("Save this list as CSV …"));
    m_button->setAccessibleName(m_button->toolTip());
    connect(m_button, &QToolButton::clicked, this, &ListExport::ask);
    return m_button;
}

void ListExport::ask()
{
    if (isBusy())
        return;
    attempt(m_context.messages, [this] {
        const exports::ListRows list = m_list();
        auto* choices = new CsvChoices(m_context, list.key, list.columns, list.count, window());
        choices->setAttribute(Qt::WA_DeleteOnClose);
        connect(choices, &QDialog::accepted, this, [this, choices] { save(choices->path(), choices->manner(), choices->left()); });
        choices->open();
    });
}

void ListExport::save(const QString& path, const exports::CsvManner& manner, const QSet<QString>& left)
{
    if (isBusy())
        return;
    m_pending = Pending{path, manner, left};
    m_path = path;
    m_progress->begin(tr("Writing “%1”").arg(QFileInfo(path).fileName()));
    m_turn->start();
}

void ListExport::goOn()
{
    if (m_pending) {
        if (m_isWhole && !m_isWhole())
            return;
        const Pending wanted = *m_pending;
        m_pending.reset();
        m_file = std::make_unique<exports::ListFile>(wanted.path, m_list(), wanted.manner, wanted.left);
    }
    QElapsedTimer clock;
    clock.start();
    bool more = true;
    while (more && clock.elapsed() < turn)
        more = m_file->writeSome(slice);
    m_progress->reached(m_file->done(), m_file->count());
    if (more)
        return;
    const qint64 rows = m_file->finish();
    stop();
    m_context.messages.say(tr("%n row(s) saved in “%1”.", nullptr, static_cast<int>(rows)).arg(m_path));
}

void ListExport::stop()
{
    m_turn->stop();
    m_pending.reset();
    m_file.reset();
    m_progress->end();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importpage.h"

#include "models/services/imports/importdesk.h"
#include "views/screens/imports/mappingview.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

// The import page while somebody says what the columns of a file hold and whose orders they are.

namespace kokarda::screens {

bool ImportPage::isMapping() const
{
    return m_stack->currentIndex() == static_cast<int>(View::Columns);
}

void ImportPage::showColumns()
{
    if (!m_plan || m_job)
        return;
    imports::ReadOptions reading = m_plan->options.reading;
    if (!reading.layout && m_plan->file.kind == imports::FileKind::Orders)
        reading.layout = m_plan->file.layout;
    if (!attempt(m_context.messages, [&] { m_mapping->show(m_path, reading); }))
        return;
    turnTo(View::Columns);
    m_columns->hide();
    m_trust->hide();
    m_import->setText(tr("Show what the import will do"));
    m_import->setEnabled(m_mapping->isReady());
    m_import->show();
    m_notNow->setText(tr("Not now"));
}

void ImportPage::takeColumns()
{
    m_options.reading.layout = m_mapping->layoutNow();
    m_answered = true;
    read();
}

void ImportPage::takeChannel(ChannelId channel, const QString& name)
{
    m_options.channel = channel;
    m_options.channelName = name;
    read();
}

/// Before the copy for the backup is taken: the import must find the shop as it is in that copy.
void ImportPage::rememberColumns()
{
    attempt(m_context.messages, [this] {
        ImportDesk& desk = m_context.shop.imports();
        if (m_answered)
            desk.remember(m_plan->file.signature, m_plan->file.header, m_options.reading);
        if (m_trust->isChecked() && !m_isByItself)
            desk.trust({m_plan->file.signature, m_plan->file.layout.channel.isEmpty() ? m_plan->file.title : m_plan->file.layout.channel});
    });
}

/// A mapping goes to the file that is being looked at.
void ImportPage::takeMapping(const QString& path)
{
    attempt(m_context.messages, [&] {
        if (!isMapping() && !m_plan)
            throw RuleError(tr("“%1” says what the columns of an export hold. Choose that export first, then this file.").arg(QFileInfo(path).fileName()));
        if (isMapping())
            return m_mapping->takeMapping(path);
        m_options.reading.layout = imports::loadMapping(path, m_plan->file.header);
        m_answered = true;
        read();
    });
}

} // namespace kokarda::screens

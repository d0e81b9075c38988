// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/channelchooser.h"

#include "models/services/imports/channelfinder.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ChannelChooser::ChannelChooser(const imports::ImportPlan& plan, const std::vector<Channel>& channels, QWidget* parent)
    : QWidget(parent)
    , m_channel(new QComboBox)
    , m_name(new QLineEdit)
    , m_use(plainButton(tr("Use this name")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString platform = imports::platformOf(plan.file);
    for (const Channel& channel : channels) {
        const bool isPlanned = channel.id == plan.channel;
        if (!isPlanned && channel.platform != platform && !channel.platform.isEmpty())
            continue;
        if (isPlanned)
            m_planned = m_channel->count();
        m_channel->addItem(channel.name, channel.id.value);
    }
    if (plan.isNewChannel) {
        m_planned = m_channel->count();
        m_channel->addItem(tr("%1 (new)").arg(plan.channelName));
    }
    const bool isKnown = !platform.isEmpty() && platform != u"custom"_s;
    m_channel->addItem(isKnown ? tr("another shop of %1 …").arg(imports::usualChannelName(plan.file)) : tr("another shop …"));
    m_channel->setCurrentIndex(m_planned);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setAccessibleName(tr("Orders of"));
    m_name->setObjectName(u"channelName"_s);
    m_name->setAccessibleName(tr("Name of that shop"));
    m_name->setPlaceholderText(tr("Name of that shop"));
    m_use->setObjectName(u"useChannel"_s);
    row->addWidget(m_channel);
    row->addWidget(m_name, 1);
    row->addWidget(m_use);
    row->addStretch(0);
    m_name->hide();
    m_use->hide();
    m_use->setEnabled(false);
    connect(m_channel, &QComboBox::activated, this, &ChannelChooser::choose);
    connect(m_name, &QLineEdit::textChanged, m_use, [this](const QString& name) { m_use->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ChannelChooser::takeName);
    connect(m_use, &QPushButton::clicked, this, &ChannelChooser::takeName);
}

void ChannelChooser::choose(int index)
{
    const bool isAnother = index == m_channel->count() - 1;
    m_name->setVisible(isAnother);
    m_use->setVisible(isAnother);
    if (isAnother)
        m_name->setFocus();
    else if (index != m_planned)
        emit chosen(ChannelId(m_channel->itemData(index).toLongLong()), {});
}

void ChannelChooser::takeName()
{
    if (const QString name = m_name->text().simplified(); !name.isEmpty())
        emit chosen({}, name);
}

} // namespace kokarda::screens

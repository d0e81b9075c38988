// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"
#include "models/values/shopinfo.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kokarda::screens {

/// Which channel the orders of a file belong to: one of the shop's, or a further shop of the file's platform, which is
/// named here. The numbers of two shops may be the same.
class ChannelChooser : public QWidget
{
    Q_OBJECT

public:
    ChannelChooser(const imports::ImportPlan& plan, const std::vector<Channel>& channels, QWidget* parent = nullptr);

signals:
    /// Another one than the plan's: one of the shop's by its id, a new one by its name.
    void chosen(kokarda::ChannelId channel, const QString& name);

private:
    void choose(int index);
    void takeName();

    int m_planned = 0; ///< the plan's own entry
    QComboBox* m_channel;
    QLineEdit* m_name; ///< of a new one
    QPushButton* m_use;
};

} // namespace kokarda::screens

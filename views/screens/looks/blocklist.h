// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"

#include <QListWidget>

namespace kokarda::screens {

/// The parts of a slip in their order: drag them, or move them with Alt and the arrow keys; untick what is not wanted.
class BlockList : public QListWidget
{
    Q_OBJECT

public:
    explicit BlockList(QWidget* parent = nullptr);

    void setBlocks(const std::vector<SlipBlock>& blocks);
    std::vector<SlipBlock> blocks() const;
    void move(int row, int by);

signals:
    void changed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool m_filling = false;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kokarda::screens {

/// Scrolls up and down only, and so asks for the width that its contents need: nothing is cut off at the right. It asks
/// for the most it has needed so far, so that a splitter does not jump from one thing shown to the next, and for no more
/// than the list beside it can spare on a small window.
class UprightArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit UprightArea(QWidget* parent = nullptr);

    /// Pixels that it asks for at least, whatever it shows.
    void setLeastWidth(int least);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_needed = 0;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kokarda::screens {

/// A plain button with a sign that keeps only the sign where there is no room for its words: then the tooltip says them
/// before the explanation. For readers of screens it keeps its words.
class ShrinkingButton : public QPushButton
{
    Q_OBJECT

public:
    ShrinkingButton(const QIcon& sign, const QString& words, const QString& explanation, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& at) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isSignOnly() const;
    QRect frame() const;

    QString m_explanation;
};

} // namespace kokarda::screens

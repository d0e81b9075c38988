// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;
class QTimer;

namespace kokarda::screens {

/// Comes up at the bottom of the window with what just happened, and Undo where there is one. Never asks for OK.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Bad };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Something happened. Goes by itself after some seconds.
    void say(const QString& text);
    /// Something happened and can be taken back.
    void say(const QString& text, const QString& actionTitle, std::function<void()> action);
    /// Something failed: what happened, what was kept, what to do. Stays until it is closed.
    void complain(const QString& text);
    /// The same with a way to go on.
    void complain(const QString& text, const QString& actionTitle, std::function<void()> action);

    QString text() const;
    Kind kind() const { return m_kind; }

signals:
    void shown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(Kind kind, const QString& text, const QString& actionTitle, std::function<void()> action);
    void place();
    /// The field that is being filled in is never under the bar.
    void makeWay();

    Kind m_kind = Kind::Info;
    QLabel* m_sign;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_timer;
    std::function<void()> m_onAction;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kokarda::screens {

class Job;

/// Shows slow work at the bottom of a page: what it does, how far it is, and the way out.
class ProgressStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Follows a job until it ends; `stopTitle` is the button's where Cancel does not say what it means. The last one is
    /// shown; those that were followed before are shown again when it has ended.
    void follow(Job* job, const QString& title, const QString& stopTitle = {});
    /// Shows work that runs on this thread in small steps; its owner tells how far it is and listens to cancelled().
    void begin(const QString& title);
    void reached(int done, int total);
    void end();
    bool isBusy() const { return m_busy; }

signals:
    void cancelled();

private:
    struct Followed
    {
        Job* job = nullptr;
        QString title;
        QString stopTitle;
    };

    void show(const Followed& followed);
    void leave(const Job* job);

    std::vector<Followed> m_followed; ///< the last one is shown
    QLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    bool m_busy = false;
};

} // namespace kokarda::screens

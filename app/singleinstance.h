// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace kokarda {

/// Brings the first window forward when a shop is opened a second time. Only a courtesy: who owns the file is decided
/// by the lock on the file itself, so a name that cannot be taken is no reason not to work.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// Listens for other starts on the same shop. Call it after the file has been opened, so that a name left behind
    /// by a crash may safely be taken over.
    void listenFor(const QString& shopPath);

    /// Asks the window that has this shop open to come forward; true when one answered within a second.
    static bool bringForward(const QString& shopPath);

signals:
    /// Another start asks this window to come forward.
    void broughtForward();

private:
    QLocalServer m_server;
};

} // namespace kokarda

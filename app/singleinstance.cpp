// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr int oneSecond = 1000;

/// A name without the path in it: the list of sockets is open to other users.
QString nameFor(const QString& shopPath)
{
    const QFileInfo shop(shopPath);
    const QString path = shop.exists() ? shop.canonicalFilePath() : shop.absoluteFilePath();
    return u"kokarda-"_s + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* caller = m_server.nextPendingConnection()) {
            caller->write("here\n");
            caller->flush();
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            caller->disconnectFromServer();
            emit broughtForward();
        }
    });
}

void SingleInstance::listenFor(const QString& shopPath)
{
    m_server.close();
    QLocalServer::removeServer(nameFor(shopPath));
    m_server.listen(nameFor(shopPath));
}

bool SingleInstance::bringForward(const QString& shopPath)
{
    QLocalSocket socket;
    socket.connectToServer(nameFor(shopPath), QIODevice::ReadOnly);
    if (!socket.waitForConnected(oneSecond))
        return false;
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(oneSecond);
}

} // namespace kokarda

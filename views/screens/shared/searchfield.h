// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace kokarda::screens {

/// The search at the top of every list: searches while you type, Escape clears it, Down goes into the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

    /// Searches at once, without the short wait of typing.
    void searchNow(const QString& text);

signals:
    /// Trimmed text, a moment after the last key.
    void searched(const QString& text);
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTimer* m_wait;
    QString m_last;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kokarda {
struct FileFacts;
}

namespace kokarda::screens {

/// The line of the status bar that says how old the last checked backup is. A click opens the health of the file.
class BackupSign : public QPushButton
{
    Q_OBJECT

public:
    explicit BackupSign(QWidget* parent = nullptr);

    void show(const FileFacts& facts);
    /// No shop is open.
    void clear();
    bool warns() const { return m_warns; }

private:
    bool m_warns = false;
};

} // namespace kokarda::screens

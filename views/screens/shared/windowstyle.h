// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kokarda::screens {

/// The style below the sheet. Qt draws the choices of a combo box as a menu of the system, which no sheet reaches: here
/// they are a list under the box, with rows that wear the sheet.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    void polish(QWidget* widget) override;
    /// The wheel turns pages, never what is chosen in a box that happens to lie under the pointer.
    bool eventFilter(QObject* watched, QEvent* event) override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;

    using QProxyStyle::polish;

private:
    void showBeginning();
};

} // namespace kokarda::screens

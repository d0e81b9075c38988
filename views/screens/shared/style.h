// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/palette.h"

#include <QFont>
#include <QString>

class QLabel;
class QPushButton;

namespace kokarda::screens {

/// The style sheet of the whole program, made from one palette.
QString styleSheet(const Palette& palette);

/// The screens' sizes of type; the small one is for what is written into drawings.
enum class TextSize { Small, Body, Section, PageTitle };
QFont fontOf(TextSize size);

/// A label that shows its text as it is, never as rich text, and can be selected where it holds data.
QLabel* plainLabel(const QString& text = {}, TextSize size = TextSize::Body);
QLabel* mutedLabel(const QString& text = {});
/// A label whose lines wrap.
QLabel* wrappedLabel(const QString& text = {});
/// Colours a label (or any widget with text) by the palette; follows the theme.
void setInk(QWidget* widget, Ink ink);
/// The page's one filled button.
QPushButton* primaryButton(const QString& text);
QPushButton* plainButton(const QString& text);
/// A button without a frame, for secondary actions inside text.
QPushButton* quietButton(const QString& text);

} // namespace kokarda::screens

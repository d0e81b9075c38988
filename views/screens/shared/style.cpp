// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/style.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr auto sheet = R"(
QMainWindow, QDialog { background: @paper; }
QWidget { font-size: 13px; }
QLabel { background: transparent; }
QLabel[ink="muted"], QCheckBox[ink="muted"] { color: @muted; }
QLabel[ink="ribbon"] { color: @ribbon; }
QLabel[ink="link"] { color: @link; }
QLabel[ink="good"] { color: @good; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="bad"] { color: @bad; }
QLabel[textSize="section"] { font-size: 16px; font-weight: 600; }
QLabel[textSize="title"] { font-size: 22px; font-weight: 600; }
QToolTip { background: @raised; color: @ink; border: 1px solid @hairline; padding: 4px; }

QPushButton { background: @raised; border: 1px solid @edge; border-radius: 6px; padding: 0 14px; min-height: 30px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @pressed; }
QPushButton:focus { border: 2px solid @ribbon; padding: 0 13px; min-height: 28px; }
QPushButton:checked { background: @selection; border-color: @ribbon; }
QPushButton:disabled { color: @muted; border-color: @hairline; }
QPushButton[kind="primary"] { background: @ribbon; color: @onRibbon; border: 1px solid @ribbon; font-weight: 600; padding: 0 18px; min-height: 34px; }
QPushButton[kind="primary"]:hover { background: @ribbonHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; padding: 0 17px; min-height: 32px; }
QPushButton[kind="primary"]:disabled { background: @hairline; border-color: @hairline; color: @muted; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: @link; padding: 0 2px; min-height: 26px; text-align: left; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border: 1px solid @ribbon; }
QPushButton[kind="quiet"]:disabled { color: @muted; }
QPushButton[menu="true"] { padding-right: 26px; }
QPushButton[kind="quiet"][menu="true"] { padding-right: 10px; }
QStatusBar QPushButton[kind="quiet"] { padding: 0 6px; }
QPushButton, QToolButton, QComboBox { outline: none; }
QPushButton::menu-indicator { image: url(:/icons/chevrons/down-@variant.svg); width: 16px; height: 16px; subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
  background: @raised; border: 1px solid @edge; border-radius: 6px; padding: 0 8px; selection-background-color: @ribbon; selection-color: @onRibbon; }
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox { min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus { border: 2px solid @ribbon; padding-left: 7px; padding-right: 7px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus { min-height: 28px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateEdit:disabled, QTimeEdit:disabled, QComboBox:disabled { background: @paper; color: @muted; border-color: @hairline; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 2px solid @bad; padding-left: 7px; padding-right: 7px; min-height: 28px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/chevrons/down-@variant.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge; outline: none; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border: none; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @ink; }
QComboBox QAbstractItemView::item:disabled { color: @muted; }

QTableView, QListView { background: @paper; border: none; gridline-color: transparent; outline: none; alternate-background-color: @paper; selection-background-color: @selection; selection-color: @ink; }
QListView[kind="popup"] { background: @raised; border: 1px solid @hairline; }
QListView[kind="popup"]::item { min-height: 28px; padding: 0 6px; border: none; background: transparent; }
QListView[kind="popup"]::item:selected, QListView[kind="popup"]::item:hover { background: @selection; color: @ink; }
QTableView::item { border-bottom: 1px solid @hairline; padding: 0 8px; }
QTableView::item:selected { background: @selection; color: @ink; }
QListWidget::item { padding: 8px; border-bottom: 1px solid @hairline; }
QListWidget::item:hover { background: @hover; }
QListWidget::item:selected { background: @selection; color: @ink; }
QHeaderView { background: @paper; border: none; }
QHeaderView::section { background: @paper; color: @muted; border: none; border-bottom: 1px solid @hairline; padding: 6px 1px 6px 11px; font-weight: 400; }
QHeaderView::section:hover { color: @ink; }
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: margin; subcontrol-position: center right; width: 10px; height: 16px; margin-left: 4px; }
QHeaderView::up-arrow { image: url(:/icons/chevrons/sort-up-@variant.svg); }
QHeaderView::down-arrow { image: url(:/icons/chevrons/sort-down-@variant.svg); }
QTableCornerButton::section { background: @paper; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @hairline; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @ribbon; }

QMenuBar { background: @paper; border-bottom: 1px solid @hairline; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @raised; border: 1px solid @hairline; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
QStatusBar { background: @paper; border-top: 1px solid @hairline; color: @muted; }
QStatusBar QLabel { color: @muted; padding: 2px 8px; }
QStatusBar::item { border: none; }

QToolButton[kind="chip"] { background: transparent; border: 1px solid @hairline; border-radius: 14px; padding: 0 12px; min-height: 26px; color: @ink; }
QToolButton[kind="chip"]:hover { background: @hover; }
QToolButton[kind="chip"]:checked { background: @selection; border-color: @ribbon; color: @ink; font-weight: 600; padding: 0 6px; }
QToolButton[kind="chip"]:focus { border: 2px solid @ribbon; padding: 0 11px; min-height: 24px; }
QToolButton[kind="chip"]:checked:focus { padding: 0 5px; }
QToolButton[kind="chip"][menu="true"], QToolButton[kind="chip"][menu="true"]:focus, QToolButton[kind="chip"][menu="true"]:checked { padding-left: 12px; padding-right: 28px; }
QToolButton[kind="chip"]::menu-indicator { image: url(:/icons/chevrons/down-@variant.svg); width: 16px; height: 16px; subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QToolButton[kind="icon"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton[kind="icon"]::menu-indicator { image: none; }
QToolButton[kind="icon"]:hover { background: @hover; }
QToolButton[kind="icon"]:focus { border-color: @ribbon; }

QCheckBox { spacing: 8px; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
QCheckBox::indicator, QTableView::indicator, QListView::indicator { width: 18px; height: 18px; border: 1px solid @edge; border-radius: 4px; background: @raised; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked { background: @ribbon; border-color: @ribbon; image: url(:/icons/chevrons/check-@variant.svg); }
QCheckBox::indicator:focus { border: 2px solid @ribbon; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { background: @hairline; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @ribbon; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @raised; border: 2px solid @ribbon; width: 12px; height: 12px; margin: -6px 0; border-radius: 8px; }
QSlider::handle:horizontal:focus { background: @ribbon; }
QProgressBar { background: @hairline; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @ribbon; border-radius: 3px; }

#rail { background: @rail; border-right: 1px solid @hairline; }
#messageBar { background: @ink; border-radius: 8px; }
#messageBar QLabel { color: @paper; }
#messageBar QPushButton { background: transparent; border: 1px solid transparent; color: @onInkAccent; font-weight: 600; }
#messageBar QPushButton:hover { background: @onInkHover; }
#messageBar QPushButton:focus { border: 1px solid @onInkAccent; }
#messageBar QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
#messageBar[kind="bad"] { background: @bad; }
#messageBar[kind="bad"] QPushButton { color: @paper; }
QFrame[kind="banner-warn"] { background: @warnTint; border: none; border-left: 4px solid @warn; border-radius: 4px; }
QFrame[kind="banner-good"] { background: @goodTint; border: none; border-left: 4px solid @good; border-radius: 4px; }
QFrame[kind="banner-bad"] { background: @badTint; border: none; border-left: 4px solid @bad; border-radius: 4px; }
QLabel[kind="scan-good"] { background: @good; color: @paper; font-size: 16px; font-weight: 600; border-radius: 6px; }
QLabel[kind="scan-bad"] { background: @bad; color: @paper; font-size: 16px; font-weight: 600; border-radius: 6px; }
QFrame[kind="hairline"] { background: @hairline; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="card"] { background: @raised; border: 1px solid @hairline; border-radius: 8px; }
QFrame[kind="card"]:hover { border-color: @edge; }
#preview { background: @desk; border: none; }
)";

} // namespace

QString styleSheet(const Palette& p)
{
    const Palette& other = p.dark ? lightPalette() : darkPalette();
    const std::pair<QString, QColor> colours[] = {
        {u"@paper"_s, p.paper}, {u"@raised"_s, p.raised}, {u"@ink"_s, p.ink}, {u"@muted"_s, p.muted},
        {u"@hairline"_s, p.hairline}, {u"@edge"_s, p.edge}, {u"@onRibbon"_s, p.onRibbon},
        {u"@ribbonHover"_s, p.tint(p.ribbon, 0.88)}, {u"@ribbon"_s, p.ribbon}, {u"@link"_s, p.link},
        {u"@goodTint"_s, p.tint(p.good, 0.12)}, {u"@good"_s, p.good}, {u"@warnTint"_s, p.tint(p.warn, 0.14)},
        {u"@warn"_s, p.warn}, {u"@badTint"_s, p.tint(p.bad, 0.12)},
        {u"@bad"_s, p.bad}, {u"@hover"_s, p.tint(p.ink, 0.05)}, {u"@pressed"_s, p.tint(p.ink, 0.10)},
        {u"@selection"_s, p.tint(p.ribbon, p.dark ? 0.22 : 0.11)}, {u"@handle"_s, p.tint(p.ink, 0.25)},
        {u"@rail"_s, p.tint(p.ink, p.dark ? 0.02 : 0.025)}, {u"@desk"_s, p.tint(p.ink, p.dark ? 0.06 : 0.055)},
        {u"@onInkAccent"_s, other.ribbon}, {u"@onInkHover"_s, p.tint(p.ink, 0.85)},
    };
    // Longer names first where one begins like another: that is why @ribbonHover stands before @ribbon.
    QString text = QString::fromLatin1(sheet);
    text.replace(u"@variant"_s, p.dark ? u"dark"_s : u"light"_s);
    std::vector<std::pair<QString, QColor>> sorted(std::begin(colours), std::end(colours));
    std::ranges::sort(sorted, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [name, colour] : sorted)
        text.replace(name, colour.name());
    return text;
}

QFont fontOf(TextSize size)
{
    QFont font = QGuiApplication::font();
    constexpr int pixels[] = {11, 13, 16, 22};
    font.setPixelSize(pixels[static_cast<int>(size)]);
    if (size > TextSize::Body)
        font.setWeight(QFont::DemiBold);
    return font;
}

QLabel* plainLabel(const QString& text, TextSize size)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (size > TextSize::Body)
        label->setProperty("textSize", size == TextSize::Section ? u"section"_s : u"title"_s);
    return label;
}

QLabel* mutedLabel(const QString& text)
{
    QLabel* label = plainLabel(text);
    setInk(label, Ink::Muted);
    return label;
}

QLabel* wrappedLabel(const QString& text)
{
    QLabel* label = plainLabel(text);
    label->setWordWrap(true);
    return label;
}

void setInk(QWidget* widget, Ink ink)
{
    static const char* const names[] = {"text", "muted", "ribbon", "onRibbon", "link", "good", "warn", "bad"};
    widget->setProperty("ink", QString::fromLatin1(names[static_cast<int>(ink)]));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

namespace {

QPushButton* button(const QString& text, const QString& kind)
{
    auto* made = new QPushButton(text);
    made->setProperty("kind", kind);
    made->setCursor(Qt::PointingHandCursor);
    made->setIconSize({20, 16}); // a sign of 16 pixels and a gap
    made->setAutoDefault(true); // Enter presses the button that has the keyboard, as in a dialog
    return made;
}

} // namespace

QPushButton* primaryButton(const QString& text)
{
    return button(text, u"primary"_s);
}

QPushButton* plainButton(const QString& text)
{
    return button(text, u"plain"_s);
}

QPushButton* quietButton(const QString& text)
{
    return button(text, u"quiet"_s);
}

} // namespace kokarda::screens

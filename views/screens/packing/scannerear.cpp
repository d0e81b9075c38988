// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/scannerear.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <utility>

namespace kokarda::screens {

namespace {

/// Scanners leave 1 to 30 ms between two signs, practised typists 60 and more, if not at every pair of keys.
constexpr qint64 longestGap = 50;
/// Two keys may be struck at once by a hand; a third not.
constexpr qsizetype fewest = 3;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

} // namespace

ScannerEar::ScannerEar(std::function<bool(const QString&)> isCode, QObject* parent)
    : QObject(parent)
    , m_isCode(std::move(isCode))
{
    m_clock.start();
}

void ScannerEar::listenTo(QWidget* field)
{
    if (qobject_cast<QLineEdit*>(field) || qobject_cast<QPlainTextEdit*>(field))
        field->installEventFilter(this);
}

bool ScannerEar::eventFilter(QObject* watched, QEvent* event)
{
    return (event->type() == QEvent::KeyPress && pressed(static_cast<QWidget*>(watched), *static_cast<QKeyEvent*>(event)))
        || QObject::eventFilter(watched, event);
}

/// Whether the key came as soon after the one before as only a scanner's does. The system's own times count where it
/// tells them: a window that was busy gets the keys of a slow hand all at once.
bool ScannerEar::isPrompt(const QKeyEvent& key)
{
    const qint64 now = key.timestamp() > 0 ? static_cast<qint64>(key.timestamp()) : m_clock.elapsed();
    const qint64 before = std::exchange(m_last, now);
    return now - before >= 0 && now - before <= longestGap;
}

bool ScannerEar::pressed(QWidget* field, const QKeyEvent& key)
{
    if (isModifier(key.key()))
        return false;
    const bool isPromptKey = isPrompt(key) && field == m_field;
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    // A key that is held down repeats as fast.
    const bool isSign = !key.isAutoRepeat() && key.text().size() == 1 && key.text().front().isPrint()
        && !key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isSign && isPromptKey && !m_typed.isEmpty()) {
        m_typed += key.text();
        return false;
    }
    const QString typed = std::exchange(m_typed, isSign ? key.text() : QString());
    if (isSign) {
        m_field = field;
        if (const auto* line = qobject_cast<QLineEdit*>(field)) {
            m_replaced = line->selectedText();
            m_from = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
        } else if (const auto* page = qobject_cast<QPlainTextEdit*>(field)) {
            m_replaced = page->textCursor().selectedText();
            m_from = page->textCursor().selectionStart();
        }
    }
    if (!isEnter || !isPromptKey || typed.size() < fewest)
        return false;
    m_typed = typed;
    const bool isTaken = m_isCode(typed) && takeBack(field);
    m_typed.clear();
    if (isTaken)
        emit scanned(typed);
    else
        emit unknown(typed);
    return isTaken;
}

bool ScannerEar::takeBack(QWidget* field) const
{
    const int length = static_cast<int>(m_typed.size());
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        if (line->text().mid(m_from, length) != m_typed)
            return false;
        line->setSelection(m_from, length);
        line->insert(m_replaced);
        return true;
    }
    auto* page = qobject_cast<QPlainTextEdit*>(field);
    QTextCursor cursor = page->textCursor();
    cursor.setPosition(m_from);
    if (!cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length) || cursor.selectedText() != m_typed)
        return false;
    cursor.insertText(m_replaced);
    page->setTextCursor(cursor);
    return true;
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <functional>

class QKeyEvent;
class QWidget;

namespace kokarda::screens {

/// Tells a scanner from a person in a field that people write into. A scanner types like a keyboard, but no hand types
/// so: sign after sign within hundredths of a second, and Enter at once behind the last. What came so and is the code of
/// something is taken out of the field again; everything else stays as it was typed, whoever typed it.
class ScannerEar : public QObject
{
    Q_OBJECT

public:
    /// `isCode`: whether an item or an order is called so.
    explicit ScannerEar(std::function<bool(const QString& text)> isCode, QObject* parent = nullptr);

    /// Listens to a QLineEdit or QPlainTextEdit from now on; other widgets are let be.
    void listenTo(QWidget* field);

signals:
    /// Was scanned, and is no longer in the field.
    void scanned(const QString& code);
    /// Came as from a scanner, but nothing is called so: it stays in the field.
    void unknown(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(QWidget* field, const QKeyEvent& key);
    bool isPrompt(const QKeyEvent& key);
    bool takeBack(QWidget* field) const;

    std::function<bool(const QString&)> m_isCode;
    QElapsedTimer m_clock;
    qint64 m_last = 0; ///< when the sign before came, in milliseconds
    QWidget* m_field = nullptr;
    QString m_typed;
    int m_from = 0;     ///< where in the field it begins
    QString m_replaced; ///< what was selected there
};

} // namespace kokarda::screens

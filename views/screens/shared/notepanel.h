// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace kokarda::screens {

/// The note of one parcel, editable in place: kept when the writing pauses or the field is left.
class NotePanel : public QWidget
{
    Q_OBJECT

public:
    explicit NotePanel(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw. A text that is being typed stays.
    void show(OrderId order);
    /// Keeps what is typed now: before another order is shown, and before printing.
    void keepNow();
    QString text() const;
    QPlainTextEdit* edit() const { return m_edit; }
    QPushButton* againButton() const { return m_again; }

signals:
    /// The text on the screen has changed, kept or not yet: the preview follows.
    void textEdited(const QString& text);
    void kept();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void writeAgain();
    void count();
    /// Says what the text speaks of, or that it would fit everybody.
    void check();

    PageContext m_context;
    OrderId m_order;
    Note m_note;
    int m_limit = 60;
    QString m_signature; ///< as the shop signs
    bool m_filling = false;
    QPlainTextEdit* m_edit;
    QLabel* m_words;
    QLabel* m_personal;
    QPushButton* m_again;
    QTimer* m_pause;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/lookbook.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace kokarda::screens {

class LookForm;
class PaperView;

/// How the papers of a channel look: the switches on the left, on the right a real order of the shop as it would print.
/// What prints changes only by Save; every saved look can be had back.
class LookEditor : public QDialog
{
    Q_OBJECT

public:
    explicit LookEditor(const PageContext& context, QWidget* parent = nullptr);

    LookForm* form() const { return m_form; }
    PaperView* preview() const { return m_preview; }
    QComboBox* channel() const { return m_channel; }
    QComboBox* history() const { return m_history; }
    QPushButton* saveButton() const { return m_save; }
    /// Draws the preview now instead of in a moment.
    void showPreview();

public slots:
    void reject() override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    ChannelId currentChannel() const;
    void load();
    void changed();
    void findOrder();
    void chooseLogo();
    void restore(int index);
    void save();
    void dropOwn();
    bool isChanged() const;
    bool mayLeave();

    PageContext m_context;
    LookBook m_book;
    Look m_live;
    std::vector<LookVersion> m_versions;
    OrderId m_shown;
    int m_shownChannel = 0;
    LookForm* m_form;
    PaperView* m_preview;
    QComboBox* m_channel;
    QComboBox* m_paper;
    QLineEdit* m_order;
    QComboBox* m_history;
    QLabel* m_state;
    QPushButton* m_drop;
    QPushButton* m_save;
    QTimer* m_soon;
};

} // namespace kokarda::screens

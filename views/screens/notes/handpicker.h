// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/changes.h"
#include "models/values/notelook.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;
class QTimer;

namespace kokarda::screens {

class HandRow;
class PaperView;

/// Which hand writes the shop's notes and how it holds the pen, with the shop's own pictures that replace or sign them;
/// beside it the newest order's card as it would be printed. Kept when a slider rests.
class HandPicker : public QWidget
{
    Q_OBJECT

public:
    explicit HandPicker(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw.
    void reload(Changes changes);
    void keepEdits();
    HandRow* row(const QString& hand) const;
    QSlider* slider(const QString& name) const;
    PaperView* card() const { return m_card; }
    /// Puts a picture in place of the notes or under them, from a file; an empty path takes it away.
    void setScan(const QString& path);
    void setSignature(const QString& path);

private:
    struct Measure
    {
        QSlider* slider;
        QLabel* value;
        const NoteLookLimit& limit;
        double NoteLook::*member;
    };

    QWidget* makeChoices();
    void addMeasure(QFormLayout* form, const QString& key, const QString& title, const NoteLookLimit& limit,
        double NoteLook::*member);
    void addPicture(QFormLayout* form, const QString& title, const QString& key, QPushButton*& away,
        void (HandPicker::*set)(const QString&));
    void addInks(QFormLayout* form);
    void chooseHand(const QString& hand);
    void changeLook(const NoteLook& look);
    void storeLook(const NoteLook& look, const QString& done);
    void fill();
    void showValues();
    void showSamples();
    void showCard();

    PageContext m_context;
    NoteLook m_look;
    QString m_hand;
    bool m_filling = false;
    quint64 m_seed = 7;
    std::vector<HandRow*> m_rows;
    std::vector<Measure> m_measures;
    QComboBox* m_inks;
    QPushButton* m_noScan = nullptr;
    QPushButton* m_noSignature = nullptr;
    PaperView* m_card;
    QLabel* m_about;
    QTimer* m_drawSoon;
    QTimer* m_keepSoon;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/shopinfo.h"
#include "views/screens/shared/page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace kokarda::screens {

class StampRule;

/// Language and look of the window; the shop's name, sender and logo; notes and loyalty stamps. Kept when a field is left.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void keepEdits() override;
    QComboBox* language() const { return m_language; }

signals:
    /// "pl" or "en".
    void languageChosen(const QString& language);
    /// The hand is chosen where it can be seen: on the page of the notes.
    void handWanted();
    /// "light", "dark" or empty for the system's.
    void themeChosen(const QString& theme);

protected:
    void reload(Changes changes) override;

private:
    void addWindowPart(QFormLayout* form);
    void addPaperPart(QFormLayout* form);
    void addShopPart(QFormLayout* form);
    void addNotePart(QFormLayout* form);
    void addStampPart(QFormLayout* form);
    void keepShop();
    void chooseLogo();
    void showLogo();

    ShopInfo m_info;
    bool m_isFilled = false; ///< until then the fields are no answer of anybody, and nothing is kept
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_paper;
    QComboBox* m_notePlace;
    QLineEdit* m_name;
    QLineEdit* m_company;
    QLineEdit* m_street;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    QLineEdit* m_country;
    QLineEdit* m_email;
    QLineEdit* m_web;
    QPlainTextEdit* m_footer;
    QLabel* m_logo;
    QLineEdit* m_signature;
    QSpinBox* m_words;
    StampRule* m_stamps;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace kokarda::screens {

/// A field for the tax number of a buyer. A Polish NIP whose check digit does not fit is pointed out below the field and
/// kept all the same.
class TaxNumberEdit : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the line that is typed into.
    explicit TaxNumberEdit(const QString& name, QWidget* parent = nullptr);

    /// "Tax number (NIP, VAT)" in the window's language.
    static QString title();
    QLineEdit* edit() const { return m_edit; }
    /// What is typed, without blanks at its ends.
    QString number() const;
    /// Where the buyer is billed (ISO 3166-1 alpha-2): ten digits alone are a NIP in Poland only.
    void setCountry(const QString& country);
    bool isWarning() const;

private:
    void look();

    QLineEdit* m_edit;
    QLabel* m_hint;
    QString m_country;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/orderdraft.h"

namespace kokarda::imports {

/// Turns a complete draft into an order: currency, amounts, moments, addresses, status, lines.
class OrderFinisher
{
public:
    explicit OrderFinisher(OrderDraft& draft);
    ImportedOrder order();
    /// An address that a marketplace lends to its buyers.
    static bool isMasked(const QString& email);

private:
    void nameIt();
    void findCurrency();
    void fillMoments();
    void fillCustomer();
    Address address(Field first);
    Address ownAddress(Field first);
    void ownOrder();
    void fillAddresses();
    void fillTaxId();
    void fillLines();
    void fillLine(LineDraft& line);
    void fillAmounts();
    void fillStatus();
    void fillTexts();
    void checkTotal();

    bool has(Field field) const { return m_draft.m_given.has(field); }
    QString take(Field field);
    Money money(const Number& number, Field field, const WrittenNumber& written, qint64 row);
    void numberIssue(qint64 row, const WrittenNumber& written, Field field, RowIssue::Severity severity, RowIssue::Kind kind);
    Money orderMoney(Field field);
    std::optional<Instant> moment(Field field) const;
    void issue(RowIssue::Severity severity, RowIssue::Kind kind, const QString& cell = {});

    OrderDraft& m_draft;
    ImportedOrder m_out;
    Currency m_currency;
    Money m_lineShipping;
    Money m_lineTax;
};

} // namespace kokarda::imports

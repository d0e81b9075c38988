// SPDX-License-Identifier: GPL-3.0-or-later
// The tax number of a business buyer on its whole way: from a file or by hand, to the order and the customer's card, into
// the search, and back again.
#include "models/services/customers/customerdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/handorder.h"
#include "models/services/orders/ordertimeline.h"
#include "tests/models/services/imports/importing.h"
#include "tests/support/printers.h"

using namespace kokarda;
using namespace kokarda::test;

namespace {

class TaxNumbers : public Importing
{
protected:
    /// One order of a Polish shop, of one column more where there is a tax number.
    std::shared_ptr<const ImportPlan> importWith(const QByteArray& taxId)
    {
        const bool has = !taxId.isNull();
        return import(file(u"zamowienia.csv"_s,
            "Numer zamówienia;Data dodania;Status;Klient;E-mail;Ulica;Kod pocztowy;Miasto;Kraj;Produkt;Ilość;Cena brutto;Waluta"
                + QByteArray(has ? ";NIP" : "")
                + "\n77;2026-03-02 10:00:00;nowe;Ewa Dąb;ewa@example.com;Polna 301;30-001;Kraków;PL;Kubek;2;10,00;PLN"
                + (has ? ';' + taxId : QByteArray()) + "\n"));
    }
    Order only() { return *shop->orders().order(shop->orders().find({}).front()); }
    Customer buyer() { return *shop->customers().customer(only().customer); }
};

} // namespace

TEST_F(TaxNumbers, ComeWithTheOrderAndStandOnTheCustomersCard)
{
    const auto plan = importWith("526-104-08-28");
    EXPECT_EQ(plan->ordersNew, 1);
    EXPECT_EQ(only().taxId, u"526-104-08-28"_s) << "as it was written";
    EXPECT_EQ(buyer().taxId, u"526-104-08-28"_s);
    shop.reopen();
    EXPECT_EQ(only().taxId, u"526-104-08-28"_s);
    for (const QString& typed : {u"526-104"_s, u"5261040828"_s, u"52610"_s, u"526 104 08 28"_s}) {
        EXPECT_EQ(shop->orders().find({.search = typed}).size(), 1U) << typed.toStdString();
        EXPECT_EQ(shop->customers().find(typed).size(), 1U) << typed.toStdString();
    }
}

TEST_F(TaxNumbers, AreBroughtInLaterByTheSameFile)
{
    importWith({});
    EXPECT_EQ(only().taxId, QString());
    EXPECT_EQ(importWith("5261040828")->ordersChanged, 1);
    EXPECT_EQ(only().taxId, u"5261040828"_s);
    EXPECT_EQ(importWith("526-104-08-28")->ordersSame, 1) << "the same number in another dress";
    importWith({});
    EXPECT_EQ(only().taxId, u"5261040828"_s) << "a file that does not know it wipes nothing";
}

TEST_F(TaxNumbers, GoAgainWithTheImportThatBroughtThem)
{
    importWith({});
    importWith("5261040828");
    History(shop.shop()).undo();
    EXPECT_EQ(only().taxId, QString());
    History(shop.shop()).redo();
    EXPECT_EQ(only().taxId, u"5261040828"_s);
}

TEST_F(TaxNumbers, PutRightByTheShopStayRight)
{
    importWith("5261040827");
    shop->orders().setTaxId(only().id, u" PL 526-104-08-28 "_s);
    EXPECT_EQ(only().taxId, u"PL 526-104-08-28"_s);
    importWith("5261040827");
    EXPECT_EQ(only().taxId, u"PL 526-104-08-28"_s);
    const std::vector<TimelineEntry> said = timelineOf(shop.shop(), only().id);
    EXPECT_TRUE(std::ranges::any_of(said, [](const TimelineEntry& entry) { return entry.what.contains(u"tax number"_s); }));
    EXPECT_EQ(shop->orders().find({.search = u"5261040828"_s}).size(), 1U);
    EXPECT_TRUE(shop->orders().find({.search = u"5261040827"_s}).empty());
    History(shop.shop()).undo();
    EXPECT_EQ(only().taxId, u"5261040827"_s);
}

TEST_F(TaxNumbers, AWrongCheckDigitIsSaidAndRefusesNothing)
{
    const auto plan = importWith("5261040827");
    EXPECT_EQ(plan->ordersNew, 1);
    EXPECT_EQ(plan->file.rejected, 0);
    EXPECT_TRUE(std::ranges::any_of(plan->file.issues, [](const RowIssue& issue) { return issue.kind == RowIssue::Kind::WrongTaxNumber; }));
    EXPECT_EQ(only().taxId, u"5261040827"_s);
}

TEST_F(TaxNumbers, OfAnOrderByHandGoesToTheNewCardAndIsOfferedTheNextTime)
{
    Order order = handDraft(shop.shop(), HandChannel::Counter);
    order.customerName = u"Kosy sp. z o.o."_s;
    order.taxId = u"526-104-08-28"_s;
    OrderLine line;
    line.title = u"Kubek"_s;
    order.lines = {line};
    storeByHand(shop.shop(), order, HandChannel::Counter);
    EXPECT_EQ(only().taxId, order.taxId);
    EXPECT_EQ(buyer().taxId, order.taxId);
    EXPECT_EQ(knownCustomer(shop.shop(), buyer().id)->taxId, order.taxId);
}

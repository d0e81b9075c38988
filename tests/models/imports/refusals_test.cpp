// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

struct Download
{
    const char* titles;
    const char* platform;
    const char* named; ///< a word of the refusal
};

class OtherDownloads : public testing::TestWithParam<Download>
{
};

TEST_P(OtherDownloads, areRefusedByName)
{
    const FileSummary summary = readingOf(QByteArray(GetParam().titles) + '\n').summary;
    EXPECT_EQ(summary.platform, QLatin1String(GetParam().platform));
    EXPECT_TRUE(summary.kind == FileKind::NotOrders || summary.kind == FileKind::Statistics);
    EXPECT_TRUE(summary.refusal.contains(QLatin1String(GetParam().named))) << summary.refusal.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    All, OtherDownloads,
    testing::Values(
        Download{"Payout Date,Status,Charges,Refunds,Adjustments,Reserved Funds,Fees,Retried Amount,Total,Currency",
                 "shopify-payouts", "payouts"},
        Download{"Payout Date,Status,Charges,Refunds,Adjustments,Marketplace Sales Tax,Advances,Reserved Funds,Fees,Retried Amount,"
                 "Total,Currency,Bank Reference",
                 "shopify-payouts", "payouts"},
        Download{"Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Available On,Amount,Fee,Net,Currency",
                 "shopify-payouts", "payouts"},
        Download{"Name,Value,Value Type,Type,Discount Class,Minimum Purchase Requirements,Combines with Order Discounts,"
                 "Combines with Product Discounts,Combines with Shipping Discounts,Customer Selection,Context,Times Used In Total,"
                 "Applies Once Per Customer,Usage Limit Per Code,Status,Start,End",
                 "shopify-discounts", "discounts"},
        Download{"Name,Value,Value Type,Times Used In Total,Usage Limit Per Code,Status,Start,End", "shopify-discounts", "discounts"},
        Download{"Type,Date,Purchase ID,Item Name,Buyer Name,Buyer Email,Taxes ($),Shipping ($),Sale Price ($),Gumroad Fees ($),"
                 "Net Total ($)",
                 "gumroad-payouts", "payouts"},
        Download{"Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,"
                 "Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,"
                 "Other Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,"
                 "Details,Description,Event Type,Location,Dining Option,Customer ID,Customer Name",
                 "square-transactions", "transactions"},
        Download{"Datum,Art,Titel,Info,Währung,Betrag,Gebühren & Steuern,Netto,Steuerliche Angaben", "etsy-statement",
                 "Etsy payment statement"},
        Download{"Fecha,Pedido n.º,Estado,Cliente,Tipo de cliente,Producto(s),Artículos vendidos", "woocommerce-analytics",
                 "statistics"},
        Download{"Date,Commande n°,État,Client,Type de client,Produit(s),Articles vendus", "woocommerce-analytics", "statistics"},
        Download{"Data,Ordine #,Stato,Cliente,Tipo di cliente,Prodotti,Articoli venduti", "woocommerce-analytics", "statistics"}),
    [](const auto& download) {
        return QString::fromLatin1(download.param.platform).remove(u'-').toStdString() + std::to_string(download.index);
    });

TEST(TranslatedTitles, ofPrestaShopAreKnownInCzechAndUkrainian)
{
    const Reading czech = readingOf("Číslo [ID];Kód;Nový klient;Dodání;Zákazník;Celkem;Platba;Stav;Datum\n"
                                    "5;KHWLILZLL;1;Česko;J. Novák;1 250,00 Kč;Dobírka;Odesláno;2026-03-02 10:00:00\n");
    EXPECT_EQ(czech.summary.platform, u"prestashop");
    ASSERT_EQ(czech.orders.size(), 1u);
    EXPECT_EQ(czech.order(0).number, u"KHWLILZLL");
    EXPECT_EQ(czech.order(0).total, (Money{125000, Currency(u"CZK")}));
    EXPECT_EQ(czech.order(0).customerName, u"J. Novák");
    const Reading ukrainian = readingOf("№;Артикул;Новий клієнт;Доставка;Клієнт;Компанія;Всього:;Оплата;Статус;Дата\n"
                                        "5;KHWLILZLL;1;Україна;І. Коваль;;\"1 250,00 ₴\";Картка;Відправлено;2026-03-02 10:00:00\n");
    EXPECT_EQ(ukrainian.summary.platform, u"prestashop");
    ASSERT_EQ(ukrainian.orders.size(), 1u);
    EXPECT_EQ(ukrainian.order(0).total, (Money{125000, Currency(u"UAH")}));
    EXPECT_EQ(ukrainian.order(0).channelOrderId, u"5");
}

TEST(TranslatedTitles, ofMagentoAreKnownInPolish)
{
    const Reading reading = readingOf("ID,\"Miejsce zakupu\",\"Data zakupu\",\"Rachunek na\",\"Dostawa do\",\"Łączna suma (podstawowy)\","
                                      "\"Łączna suma (zakupu)\",Status,\"Adres rozliczeniowy\",\"Adres wysyłki\",\"Informacje o dostawie\","
                                      "\"E-mail klienta\",\"Grupa klienta\",\"Suma częściowa\",\"Dostawa i obsługa\",\"Nazwisko klienta\","
                                      "\"Metoda płatności\",\"Łącznie zwrócono\"\n"
                                      "000000012,\"Main Website\",\"2026-03-02 10:00:00\",\"Ola Kos\",\"Jan Kos\",45.00,45.00,Processing,"
                                      "\"Lipowa 1,Łódź,,90-001\",\"Lipowa 2,Łódź,,90-001\",\"Kurier\",ola@example.com,General,35.00,10.00,"
                                      "\"Ola Kos\",przelewy24,0.00\n");
    EXPECT_EQ(reading.summary.platform, u"magento");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).total.minor, 4500);
    EXPECT_EQ(reading.order(0).shipping.minor, 1000);
    EXPECT_EQ(reading.order(0).shipTo.name, u"Jan Kos");
    EXPECT_EQ(reading.order(0).email, u"ola@example.com");
}

} // namespace
} // namespace kokarda::imports

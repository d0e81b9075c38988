// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;
using test::Answer;
using test::call;

TEST(GreetCommand, SaysTheSalutationHowSureItIsAndWhy)
{
    const Answer answer = call({u"--json"_s, u"greet"_s, u"jan kowalski"_s, u"--tone"_s, u"formal"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"text"_s).toString(), u"Szanowny Panie Janie"_s);
    EXPECT_EQ(answer.json().value(u"confidence"_s).toString(), u"certain"_s);
    EXPECT_FALSE(answer.json().value(u"how"_s).toString().isEmpty());
    EXPECT_TRUE(call({u"greet"_s, u"Kasia"_s}).out.startsWith(u"Droga Kasiu"_s));
    EXPECT_TRUE(call({u"greet"_s, u"Jürgen"_s, u"--language"_s, u"de"_s}).out.startsWith(u"Lieber Jürgen"_s));
    EXPECT_EQ(call({u"greet"_s, u"Kasia"_s, u"--tone"_s, u"rude"_s}).code, cli::WrongUsage);
}

TEST(GreetCommand, GreetsAsTheNamedShopCorrectedTheName)
{
    test::TemporaryShop shop;
    Customer nikola;
    nikola.name = u"Nikola Nowak"_s;
    shop->database().inTransaction([&] { shop->repositories().customers.insert(nikola, {}); });
    nikola.vocative = u"Nikolo"_s;
    shop->customers().store(nikola);
    shop.close();
    EXPECT_TRUE(call({u"greet"_s, u"Nikola"_s}).out.startsWith(u"Dzień dobry!"_s));
    EXPECT_TRUE(call({u"--shop"_s, shop.path(), u"greet"_s, u"Nikola"_s}).out.startsWith(u"Droga Nikolo"_s));
}

TEST(NoteCommand, GivesTheNoteWithItsGreeting)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s));
    shop.close();
    const Answer answer = call({u"--shop"_s, shop.path(), u"--json"_s, u"note"_s, u"#1001"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    const QJsonObject json = answer.json();
    EXPECT_EQ(json.value(u"order"_s).toString(), u"#1001"_s);
    EXPECT_EQ(json.value(u"language"_s).toString(), u"pl"_s);
    EXPECT_FALSE(json.value(u"template"_s).toString().isEmpty());
    EXPECT_TRUE(json.value(u"text"_s).toString().startsWith(u"Droga Anno,\n"_s));
    EXPECT_EQ(json.value(u"greeting"_s).toObject().value(u"text"_s).toString(), u"Droga Anno"_s);
    EXPECT_GT(json.value(u"sentences"_s).toArray().size(), 1);
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/categorywords.h"
#include "models/values/product.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

struct Case
{
    QString title;
    QString key;
};

} // namespace

TEST(CategoryWords, NameTheThingThatPolishTitlesBeginWith)
{
    for (const auto& [title, key] : {Case{u"Kubek „Maki” duży 400 ml"_s, u"mugs"_s}, Case{u"KUBKI ceramiczne z książką"_s, u"mugs"_s},
             Case{u"Zakładka do książki"_s, u"stationery"_s}, Case{u"Książka o herbacie"_s, u"books"_s}, Case{u"Słój na herbatę z korkiem"_s, u"home"_s},
             Case{u"Herbata do kubka"_s, u"food"_s}, Case{u"Mydło lawendowe"_s, u"cosmetics"_s}, Case{u"Skarpety wełniane"_s, u"clothes"_s},
             Case{u"Koszulka T-shirt"_s, u"clothes"_s}, Case{u"Koszyk wiklinowy"_s, u"home"_s}, Case{u"Pled kremowy"_s, u"home"_s},
             Case{u"Pluszowy miś"_s, u"toys"_s}, Case{u"Notes w kropki A5"_s, u"stationery"_s}, Case{u"Filiżanka do espresso"_s, u"mugs"_s}})
        EXPECT_EQ(categoryKeyOf(title), key) << title.toStdString();
}

TEST(CategoryWords, NameTheThingThatEnglishTitlesEndWith)
{
    for (const auto& [title, key] : {Case{u"Enamel mug, cream, 350 ml"_s, u"mugs"_s}, Case{u"Book lover mug with a bookmark"_s, u"mugs"_s},
             Case{u"Linen tea towel"_s, u"home"_s}, Case{u"Tea jar with cork lid"_s, u"home"_s}, Case{u"Set of two mugs"_s, u"mugs"_s},
             Case{u"The Little Book of Tea"_s, u"books"_s}, Case{u"Birthday card “Balloon”"_s, u"stationery"_s}, Case{u"Coffee mugs"_s, u"mugs"_s},
             Case{u"Cotton T-shirt, black"_s, u"clothes"_s}, Case{u"Wooden jigsaw puzzle for children"_s, u"toys"_s},
             Case{u"Dotted notebook A5"_s, u"stationery"_s}, Case{u"Toothbrushes"_s, u""_s}})
        EXPECT_EQ(categoryKeyOf(title), key) << title.toStdString();
}

TEST(CategoryWords, SayNothingOfWhatTheyDoNotKnow)
{
    for (const QString& title : {u""_s, u"Zestaw prezentowy"_s, u"Model XR-200"_s, u"Kosztorys"_s, u"„Zupy na cały rok”"_s})
        EXPECT_EQ(categoryKeyOf(title), QString()) << title.toStdString();
}

TEST(CategoryWords, AreRightForMostTitlesOfTheSampleShopAndWrongForNone)
{
    QFile file(QStringLiteral(KOKARDA_SOURCE_DIR) + u"/resources/sample/shop.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject shop = QJsonDocument::fromJson(file.readAll()).object();
    QHash<QString, QString> keys;
    const QJsonArray categories = shop[u"categories"].toArray();
    for (const QJsonValue& category : categories)
        keys.insert(category[u"id"].toString(), category[u"key"].toString(keys.value(category[u"parent"].toString())));
    const QJsonArray products = shop[u"products"].toArray();
    int known = 0;
    for (const QJsonValue& product : products) {
        for (const int column : {6, 7}) {
            const QString title = product[column].toString();
            const QString key = categoryKeyOf(title);
            known += key.isEmpty() ? 0 : 1;
            EXPECT_TRUE(key.isEmpty() || key == keys.value(product[1].toString())) << title.toStdString() << " " << key.toStdString();
        }
    }
    EXPECT_GE(known * 10, int(products.size()) * 2 * 8) << "eight of ten";
}

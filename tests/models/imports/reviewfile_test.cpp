// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/productfile.h"
#include "models/services/imports/reviewfile.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QBuffer>
#include <QFile>
#include <QSet>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

ReadOptions options()
{
    ReadOptions out;
    out.zone = QTimeZone(QByteArray("Europe/Warsaw"));
    out.currency = Currency(u"PLN");
    return out;
}

struct Reviews
{
    ReviewFileSummary summary;
    std::vector<ImportedReview> reviews;
};

Reviews reviewsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Reviews out;
    out.summary = readReviews(buffer, u"r.csv"_s, options(), [&](ImportedReview&& review) { out.reviews.push_back(std::move(review)); });
    return out;
}

TEST(Reviews, ofJudgeMeAreReadWithTheirReplies)
{
    const Reviews found = reviewsOf("title,body,rating,review_date,reviewer_name,reviewer_email,product_id,product_handle,reply,hidden\n"
                                    "Lovely,\"Fast, pretty\",5,2025-03-04 10:00:00 UTC,Ola K.,ola@example.com,7,owl-mug,Thank you!,false\n"
                                    ",,1,2025-03-05 10:00:00 UTC,Jan,,7,owl-mug,,true\n");
    ASSERT_EQ(found.reviews.size(), 2u);
    const ImportedReview& first = found.reviews[0];
    EXPECT_EQ(first.review.stars, 5);
    EXPECT_EQ(first.review.text, u"Fast, pretty");
    EXPECT_EQ(first.review.reply, u"Thank you!");
    EXPECT_EQ(first.email, u"ola@example.com");
    EXPECT_EQ(first.productKey, u"owl-mug");
    EXPECT_EQ(isoUtc(first.review.at), u"2025-03-04T10:00:00Z");
    EXPECT_FALSE(first.isHidden);
    EXPECT_TRUE(found.reviews[1].isHidden);
    EXPECT_FALSE(first.review.sourceKey.isEmpty());
}

TEST(Reviews, ofAnyTableAreFoundByPolishTitles)
{
    const Reviews found = reviewsOf(QByteArray("Data;Ocena;Treść;Autor;Numer zamówienia\n25.03.2025;★★★★;Śliczne;Ewa;77\n"
                                               "26.03.2025;3/5;;Adam;78\n27.03.2025;;;Nikt;79\n"));
    ASSERT_EQ(found.reviews.size(), 2u);
    EXPECT_EQ(found.reviews[0].review.stars, 4);
    EXPECT_EQ(found.reviews[0].orderNumber, u"77");
    EXPECT_EQ(found.reviews[1].review.stars, 3);
    EXPECT_EQ(found.summary.rejected, 1);
    EXPECT_EQ(found.summary.issues.back().row, 4);
}

TEST(Reviews, keepTheirKeyFromImportToImportAndTwoEqualOnesHaveTwo)
{
    const QByteArray file = R"([{"reviewer":"Ida","date_reviewed":"03/04/2025","star_rating":5,"message":"Fine","order_id":3001},
                               {"reviewer":"Ida","date_reviewed":"03/04/2025","star_rating":5,"message":"Fine","order_id":3001}])";
    const Reviews once = reviewsOf(file);
    const Reviews again = reviewsOf(file);
    ASSERT_EQ(once.reviews.size(), 2u);
    EXPECT_EQ(once.reviews, again.reviews);
    EXPECT_NE(once.reviews[0].review.sourceKey, once.reviews[1].review.sourceKey);
    EXPECT_EQ(once.reviews[0].orderNumber, u"3001");
    EXPECT_EQ(isoUtc(once.reviews[0].review.at), u"2025-03-03T23:00:00Z") << "month first";
}

TEST(Reviews, ambiguousDatesAreAskedFor)
{
    EXPECT_EQ(reviewsOf("rating,review,date\n5,Good,03/04/2025\n").summary.dateQuestions.size(), 1u);
}

TEST(Reviews, otherFilesAreRefused)
{
    EXPECT_FALSE(reviewsOf("{\"a\":1}").summary.refusal.isEmpty());
    EXPECT_FALSE(reviewsOf("a,b\n1,2\n").summary.refusal.isEmpty());
}

TEST(Stars, areOneToFive)
{
    EXPECT_EQ(readStars("5"), 5);
    EXPECT_EQ(readStars("4.5"), 5);
    EXPECT_EQ(readStars("4.0"), 4);
    EXPECT_EQ(readStars("4/5"), 4);
    EXPECT_EQ(readStars("★★"), 2);
    for (const char* text : {"0", "6", "100", "4/10", "80%", "", "five", "-3", "999999999999999999", "-999999999999999999",
                             "0.000000000000000001"})
        EXPECT_FALSE(readStars(text)) << text;
}

TEST(Samples, ofReviewsAreReadWhole)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "reviews");
    const auto count = [&](const char* name) {
        return readReviews(folder + u'/' + QLatin1String(name), options(), {});
    };
    EXPECT_EQ(count("etsy_reviews_synthetic.json").reviews, 4) << "six lines of text, four reviews";
    const ReviewFileSummary magento = count("magento_products_reviews_EN.csv");
    EXPECT_EQ(magento.reviews, 500);
    EXPECT_EQ(magento.rejected, 0);
}

struct Products
{
    ProductFileSummary summary;
    std::vector<ImportedProduct> products;
};

Products productsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Products out;
    out.summary = readProducts(buffer, u"p.csv"_s, options(), [&](ImportedProduct&& product) { out.products.push_back(std::move(product)); });
    return out;
}

TEST(Products, ofWooCommerceHaveSeveralCategoryPaths)
{
    const Products found = productsOf("ID,Type,SKU,Name,Published,Weight (kg),Regular price,Categories\n"
                                      "7,simple,OWL,Owl mug,1,0.35,19.90,\"Kitchen > Mugs, Sale\"\n");
    ASSERT_EQ(found.products.size(), 1u);
    EXPECT_EQ(found.summary.platform, u"woocommerce-products");
    EXPECT_EQ(found.products[0].categories, (std::vector<QStringList>{{u"Kitchen"_s, u"Mugs"_s}, {u"Sale"_s}}));
    EXPECT_EQ(found.products[0].product.weightGrams, 350);
    EXPECT_EQ(found.products[0].product.price, (Money{1990, Currency(u"PLN")}));
    EXPECT_EQ(found.summary.categories.size(), 2u);
}

TEST(Products, ofShopifyFillTitleAndCategoryDownToVariants)
{
    const Products found = productsOf("Handle,Title,Body (HTML),Vendor,Product Category,Type,Option1 Name,Option1 Value,Variant SKU,"
                                      "Variant Grams,Variant Price,Variant Barcode,Image Src\n"
                                      "tee,Tee,<p>x</p>,V,Apparel > Tops,,Size,S,T-S,120,50.00,'590123,a.jpg\n"
                                      "tee,,,,,,,M,T-M,130,50.00,,\n"
                                      "tee,,,,,,,,,,,,b.jpg\n");
    ASSERT_EQ(found.products.size(), 2u) << "a row with only a picture is no product";
    EXPECT_EQ(found.products[0].product.title, u"Tee, S");
    EXPECT_EQ(found.products[0].product.ean, u"590123");
    EXPECT_EQ(found.products[1].product.title, u"Tee, M");
    EXPECT_EQ(found.products[1].categories, (std::vector<QStringList>{{u"Apparel"_s, u"Tops"_s}}));
}

TEST(Products, ofShoperAreReadByTheNamesOfItsFiles)
{
    const Products found = productsOf("product_code;active;name;price;vat;unit;category;producer;weight;stock;barcode;currency\n"
                                      "MUG-1;1;Kubek łoś;49,00;23%;szt.;Kuchnia/Kubki;Warsztat;0,35;12;5901234123457;PLN\n");
    ASSERT_EQ(found.products.size(), 1u);
    EXPECT_EQ(found.summary.platform, u"shoper-products");
    EXPECT_EQ(found.products[0].product.sku, u"MUG-1");
    EXPECT_EQ(found.products[0].product.title, u"Kubek łoś");
    EXPECT_EQ(found.products[0].product.ean, u"5901234123457");
    EXPECT_EQ(found.products[0].product.price, (Money{4900, Currency(u"PLN")}));
    EXPECT_EQ(found.products[0].categories, (std::vector<QStringList>{{u"Kuchnia"_s, u"Kubki"_s}}));
}

TEST(Products, categoryPathsHaveManyForms)
{
    EXPECT_EQ(readCategoryPaths(u"Default Category/Gear/Bags,Default Category/Sale"_s),
              (std::vector<QStringList>{{u"Gear"_s, u"Bags"_s}, {u"Sale"_s}}));
    EXPECT_EQ(readCategoryPaths(u"Gear\nBags"_s), (std::vector<QStringList>{{u"Gear"_s, u"Bags"_s}}));
    EXPECT_EQ(readCategoryPaths(u"Mugs"_s), (std::vector<QStringList>{{u"Mugs"_s}}));
    EXPECT_TRUE(readCategoryPaths(u" "_s).empty());
}

TEST(Samples, ofTheCatalogueAreReadWhole)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "catalog");
    const auto open = [&](QFile& file) { return file.open(QIODevice::ReadOnly); };
    QFile bags(folder + u"/magento_products_bags.csv"_s);
    ASSERT_TRUE(open(bags));
    const ProductFileSummary products = readProducts(bags, u"bags"_s, options(), {});
    EXPECT_EQ(products.products, 14);
    EXPECT_EQ(products.rejected, 0);
    QFile etsy(folder + u"/EtsyListingsDownload_synthetic.csv"_s);
    ASSERT_TRUE(open(etsy));
    EXPECT_EQ(readProducts(etsy, u"etsy"_s, options(), {}).products, 2);
    for (const auto& [name, count] : {std::pair("shopify_categories.csv", 100), std::pair("magento_categories_clothing.csv", 28),
                                      std::pair("magento_categories_gear.csv", 6)}) {
        QFile file(folder + u'/' + QLatin1String(name));
        ASSERT_TRUE(open(file));
        EXPECT_EQ(readCategories(file, u"c"_s, options(), {}).products, count) << name;
    }
}

} // namespace
} // namespace kokarda::imports

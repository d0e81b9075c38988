// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/mapping.h"
#include "models/values/problem.h"
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

/// A file that no platform writes, with a title that stands twice.
const QByteArray stranger = "Klucz;Kiedy;Kto;Co;Ile zł;Uwagi;Uwagi\n"
                            "A-1;13.02.2025;Ola Kos;Kubek;10,00;;tak\n"
                            "A-1;13.02.2025;Ola Kos;Talerz;5,00;;\n"
                            "A-2;14.02.2025;Jan Lis;Kubek;10,00;;nie\n";
const std::vector<Field> strangerColumns{Field::OrderKey, Field::PlacedAt, Field::BuyerName, Field::ItemName,
    Field::LineTotal, Field::Ignored, Field::CustomerNote};

class Mapping : public ::testing::Test
{
protected:
    QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(m_folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

TEST_F(Mapping, ShowsSomeValuesOfEveryColumn)
{
    const MappingSample sample(file(u"a.csv"_s, stranger), testOptions());
    EXPECT_EQ(sample.file().header.size(), 7);
    EXPECT_EQ(sample.valuesOf(0), (QStringList{u"A-1"_s, u"A-2"_s}));
    EXPECT_EQ(sample.valuesOf(4), (QStringList{u"10,00"_s, u"5,00"_s}));
    EXPECT_EQ(sample.valuesOf(5), QStringList());
    EXPECT_EQ(sample.valuesOf(99), QStringList());
}

TEST_F(Mapping, SaysWhatIsMissingUntilOrdersComeOfIt)
{
    const MappingSample sample(file(u"a.csv"_s, stranger), testOptions());
    Layout layout{.platform = u"custom"_s, .columns = std::vector<Field>(7, Field::Ignored)};
    EXPECT_TRUE(sample.ordersBy(layout).missing.contains(u"order number"));
    layout.columns[0] = Field::OrderKey;
    EXPECT_TRUE(sample.ordersBy(layout).missing.contains(u"date"));
    layout.columns = strangerColumns;
    const MappedOrders mapped = sample.ordersBy(layout);
    EXPECT_EQ(mapped.missing, QString());
    ASSERT_EQ(mapped.orders.size(), 2u);
    EXPECT_EQ(mapped.orders[0].order.number, u"A-1");
    EXPECT_EQ(mapped.orders[0].order.lines.size(), 2u);
    EXPECT_EQ(mapped.orders[0].order.total.minor, 1500);
    EXPECT_EQ(mapped.orders[1].order.remark, u"nie");
}

TEST_F(Mapping, SeesFromTheOrderNumbersHowRowsMakeUpOrders)
{
    const Layout layout{.platform = u"custom"_s, .shape = RowShape::OrderRows, .columns = strangerColumns};
    const auto shapeOf = [&](const QByteArray& content) {
        return MappingSample(file(u"a.csv"_s, content), testOptions()).shapeBy(layout);
    };
    EXPECT_EQ(shapeOf(stranger), RowShape::ItemRows);
    EXPECT_EQ(shapeOf(QByteArray(stranger).replace("A-1;13.02.2025;Ola Kos;Talerz", ";;;Talerz")), RowShape::FirstRowFull);
    EXPECT_EQ(shapeOf(QByteArray(stranger).replace("A-1;13.02.2025;Ola Kos;Talerz", "A-3;13.02.2025;Ola Kos;Talerz")), RowShape::OrderRows);
    const MappingSample sample(file(u"a.csv"_s, stranger), testOptions());
    EXPECT_EQ(sample.shapeBy({.shape = RowShape::FirstRowFull}), RowShape::FirstRowFull) << "nothing says otherwise yet";
}

TEST_F(Mapping, TakesTheBeginningOfALongFileAndNoHalfOrder)
{
    QByteArray content = stranger;
    for (int i = 3; content.size() < (700 << 10); ++i)
        content += "A-" + QByteArray::number(i) + ";14.02.2025;Jan Lis;Kubek;10,00;;" + QByteArray(200, 'x') + "\n";
    const MappingSample sample(file(u"long.csv"_s, content), testOptions());
    const MappedOrders mapped = sample.ordersBy({.platform = u"custom"_s, .columns = strangerColumns});
    EXPECT_EQ(mapped.orders.size(), MappingSample::mostOrders);
    EXPECT_EQ(mapped.orders.front().order.number, u"A-1");
}

TEST_F(Mapping, GoesToAnotherShopAsAFile)
{
    const QStringList header = MappingSample(file(u"a.csv"_s, stranger), testOptions()).file().header;
    Layout layout{.platform = u"custom"_s, .columns = strangerColumns, .currency = Currency(u"PLN"), .channel = u"Jarmark"_s};
    layout.dateOrder = DateOrder::DayFirst;
    layout.status = OrderStatus::Shipped;
    layout.payment = PaymentState::Paid;
    layout.timesAreUtc = true;
    layout.stripsNumberSign = true;
    saveMapping(path(u"columns.json"_s), layout, header);
    EXPECT_TRUE(isMappingFile(path(u"columns.json"_s)));
    EXPECT_EQ(loadMapping(path(u"columns.json"_s), header), layout) << "the second of two columns with one title, too";
    // Columns may come in another order, and some may be missing.
    const Layout turned = loadMapping(path(u"columns.json"_s), {u"Kiedy"_s, u"KLUCZ "_s, u"Nowa"_s});
    EXPECT_EQ(turned.columns, (std::vector<Field>{Field::PlacedAt, Field::OrderKey, Field::Ignored}));
}

TEST_F(Mapping, OfAnotherFileOrNoMappingAtAllIsRefusedInWords)
{
    saveMapping(path(u"columns.json"_s), {.platform = u"custom"_s, .columns = {Field::OrderKey}}, {u"Klucz"_s});
    EXPECT_THROW(loadMapping(path(u"columns.json"_s), {u"Name"_s, u"Email"_s}), RuleError);
    const QString other = file(u"reviews.json"_s, "[{\"reviewer\": \"x\"}]");
    EXPECT_FALSE(isMappingFile(other));
    EXPECT_THROW(loadMapping(other, {u"Klucz"_s}), RuleError);
    EXPECT_FALSE(isMappingFile(path(u"nothing.json"_s)));
    EXPECT_THROW(loadMapping(path(u"nothing.json"_s), {u"Klucz"_s}), WorldError);
    EXPECT_THROW(saveMapping(path(u"no/such/folder.json"_s), {}, {}), WorldError);
}

TEST(ColumnTitles, AreLettersWhereThereIsNoTitle)
{
    const FileSummary file{.header = {u" Total "_s, u""_s}};
    EXPECT_EQ(columnTitle(file, 0), u"Total");
    EXPECT_EQ(columnTitle(file, 1), u"B");
    EXPECT_EQ(columnTitle(file, 25), u"Z");
    EXPECT_EQ(columnTitle(file, 26), u"AA");
    EXPECT_EQ(columnTitle(file, 701), u"ZZ");
    EXPECT_EQ(columnTitle(file, -1), u"");
}

} // namespace
} // namespace kokarda::imports

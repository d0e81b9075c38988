// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of orders that tell no day.
#include "models/services/shopsettings.h"
#include "tests/models/services/imports/importing.h"
#include "tests/support/printers.h"

using namespace kokarda;
using namespace kokarda::test;

namespace {

class UndatedOrders : public Importing
{
protected:
    static QByteArray without(QByteArray row, const QByteArray& day) { return row.replace(day, ""); }
    QDate dayOf(const QString& number) { return dayIn(order(number).placedAt, shop->settings().zone()); }
    QDate today() { return QDateTime::currentDateTimeUtc().toTimeZone(shop->settings().zone()).date(); }

    const QByteArray undated = without(anna, "2026-03-02 10:30:00 +0100") + without(jan, "2026-03-03 12:00:00 +0100");
};

TEST_F(UndatedOrders, CountAsPlacedOnTheDayOfTheImportWhichIsSaid)
{
    const std::shared_ptr<const ImportPlan> seen = preview(undated);
    const QDate before = today();
    import(undated);
    EXPECT_TRUE(dayOf(u"#1001"_s) == before || dayOf(u"#1001"_s) == today()) << dayOf(u"#1001"_s).toString().toStdString();
    EXPECT_TRUE(order(u"#1001"_s).placedDateOnly) << "no hour is made up";
    ASSERT_EQ(seen->file.issues.size(), 1u) << "one word for the whole file";
    EXPECT_EQ(seen->file.issues[0].kind, RowIssue::Kind::DayGuessed);
    EXPECT_EQ(seen->file.issues[0].row, 2);
    EXPECT_EQ(seen->file.notes, 1);
    EXPECT_TRUE(seen->file.issues[0].reason.startsWith(u'2')) << seen->file.issues[0].reason.toStdString();
}

TEST_F(UndatedOrders, AreTheSameWhenTheFileIsReadAgain)
{
    import(undated);
    const Instant placed = order(u"#1001"_s).placedAt;
    const std::shared_ptr<const ImportPlan> again = import(undated);
    EXPECT_EQ(again->ordersSame, 2);
    EXPECT_TRUE(again->file.issues.empty()) << "nothing is guessed of an order that is known";
    EXPECT_EQ(order(u"#1001"_s).placedAt, placed);
}

TEST_F(UndatedOrders, TakeTheirDayFromAFileThatTellsIt)
{
    import(undated);
    import(anna);
    EXPECT_EQ(dayOf(u"#1001"_s), QDate(2026, 3, 2));
}

} // namespace

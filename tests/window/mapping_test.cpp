// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/imports/issuelistview.h"
#include "views/screens/imports/mappingview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using imports::Field;

namespace {

/// The window with a file whose columns nobody knows.
class StrangersFile : public kokarda::test::Window
{
protected:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString stranger()
    {
        return write(u"jarmark.csv"_s,
            "Klucz;Kiedy;Kto;Co;Ile zł\nA-1;13.02.2025;Ola Kos;Kubek;10,00\nA-1;13.02.2025;Ola Kos;Talerz;5,00\n"
            "A-2;14.02.2025;Jan Lis;Kubek;10,00\n");
    }
    ImportPage& page() { return *window().importPage(); }
    MappingView& mapping() { return *page().mapping(); }
    void look(const QString& path)
    {
        window().previewImport(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return page().plan() && !page().isBusy(); }, 20'000));
    }
    void choose(int column, Field field)
    {
        QComboBox* chooser = mapping().chooserOf(column);
        chooser->setCurrentIndex(chooser->findData(static_cast<int>(field)));
        emit chooser->activated(chooser->currentIndex());
        settle();
    }
    void assignAll()
    {
        choose(0, Field::OrderKey);
        choose(1, Field::PlacedAt);
        choose(2, Field::BuyerName);
        choose(3, Field::ItemName);
        choose(4, Field::LineTotal);
    }
    /// All words on the side of the orders.
    QString ordersShown()
    {
        QStringList words;
        for (const QLabel* label : mapping().findChild<QScrollArea*>(u"mappingOrders"_s)->findChildren<QLabel*>())
            words += label->text();
        return words.join(u'\n');
    }
    void press(const QString& name) { QTest::mouseClick(page().findChild<QPushButton*>(name), Qt::LeftButton); }
    /// Answers the file dialog that the next click opens.
    void answerDialog(const QString& path)
    {
        QTimer::singleShot(300, [path] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        });
    }
    void drop(const QString& path)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop({200, 200}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
    }
};

TEST_F(StrangersFile, IsMappedOnOneScreenWithItsOrdersBesideIt)
{
    look(stranger());
    ASSERT_TRUE(page().isMapping());
    EXPECT_FALSE(page().importButton()->isEnabled());
    EXPECT_TRUE(ordersShown().contains(u"order number"_s)) << ordersShown().toStdString();
    assignAll();
    EXPECT_TRUE(ordersShown().contains(u"A-2"_s));
    EXPECT_TRUE(ordersShown().contains(u"Talerz"_s));
    EXPECT_TRUE(page().importButton()->isEnabled());
    mapping().findChild<QLineEdit*>(u"mappingChannel"_s)->setText(u"Jarmark"_s);
    QTest::mouseClick(page().importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !page().isMapping() && !page().isBusy() && page().plan(); }, 20'000));
    EXPECT_EQ(page().plan()->ordersNew, 2);
    EXPECT_EQ(page().plan()->channelName, u"Jarmark");
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u) << "nothing is written yet";
    QTest::mouseClick(page().importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page().isBusy(); }, 20'000));
    EXPECT_EQ(window().shop()->orders().find({}).size(), 5u);

    // The next file with these columns is read like this without a question.
    look(write(u"next.csv"_s, "Kiedy;Klucz;Kto;Co;Ile zł\n15.02.2025;A-3;Ewa Bąk;Kubek;10,00\n"));
    EXPECT_FALSE(page().isMapping());
    EXPECT_EQ(page().plan()->ordersNew, 1);
    EXPECT_EQ(page().plan()->channelName, u"Jarmark");
    // And its columns can be looked at again.
    press(u"columns"_s);
    ASSERT_TRUE(page().isMapping());
    EXPECT_EQ(mapping().layoutNow().columns[1], Field::OrderKey);
}

TEST_F(StrangersFile, AFieldBelongsToOneColumn)
{
    look(stranger());
    choose(0, Field::OrderKey);
    choose(3, Field::OrderKey);
    EXPECT_EQ(mapping().layoutNow().columns[0], Field::Ignored);
    EXPECT_EQ(mapping().layoutNow().columns[3], Field::OrderKey);
}

TEST_F(StrangersFile, ItsMappingIsSavedAndTakenThroughDialogs)
{
    look(stranger());
    assignAll();
    const imports::Layout made = mapping().layoutNow();
    answerDialog(filePath(u"columns.json"_s));
    press(u"saveMapping"_s);
    ASSERT_TRUE(QFile::exists(filePath(u"columns.json"_s))) << window().messages().text().toStdString();
    choose(0, Field::Ignored);
    EXPECT_FALSE(page().importButton()->isEnabled());
    answerDialog(filePath(u"columns.json"_s));
    press(u"loadMapping"_s);
    EXPECT_EQ(mapping().layoutNow(), made);
    EXPECT_TRUE(page().importButton()->isEnabled());
}

TEST_F(StrangersFile, AMappingIsDroppedOnTheWindow)
{
    const QStringList header{u"Klucz"_s, u"Kiedy"_s, u"Kto"_s, u"Co"_s, u"Ile zł"_s};
    const QString json = filePath(u"columns.json"_s);
    imports::saveMapping(json,
        {.platform = u"custom"_s,
            .columns = {Field::OrderKey, Field::PlacedAt, Field::BuyerName, Field::ItemName, Field::LineTotal}},
        header);
    window();
    drop(json);
    EXPECT_TRUE(window().messages().text().contains(u"columns.json"_s)) << "without its export it is of no use";
    look(stranger());
    ASSERT_TRUE(page().isMapping());
    drop(json);
    settle();
    EXPECT_TRUE(page().importButton()->isEnabled());
    EXPECT_EQ(mapping().layoutNow().columns[4], Field::LineTotal);
    imports::saveMapping(json, {.platform = u"custom"_s, .columns = {Field::Email}}, {u"Mail"_s});
    drop(json);
    EXPECT_TRUE(window().messages().text().contains(u"other columns"_s));
    EXPECT_EQ(mapping().layoutNow().columns[4], Field::LineTotal) << "refused, and nothing is lost";
}

TEST_F(StrangersFile, EverythingGuessedIsListedWithRowAndColumn)
{
    QByteArray content = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n";
    for (int i = 0; i < 60; ++i)
        content += "#" + QByteArray::number(i) + ",a@example.com,paid,PLN,1.00,2026-03-05 09:58:00 +0100,1,K\xEF\xBF\xBD" "bek,1.00,"
            + QByteArray::number(7000 + i) + "\n";
    look(write(u"orders.csv"_s, content));
    const auto* issues = page().findChild<IssueList*>();
    ASSERT_NE(issues, nullptr);
    EXPECT_EQ(issues->model()->rowCount(), 60) << "all of them";
    const QString first = issues->model()->index(0, 0).data().toString();
    EXPECT_TRUE(first.contains(u'2') && first.contains(u"Lineitem name"_s)) << first.toStdString();
}

TEST_F(StrangersFile, TheFileWinsOverAnEditWhereTheUserSaysSo)
{
    const QByteArray content = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Notes,Id\n"
                               "#2001,ewa@example.com,paid,PLN,49.00,2026-03-05 09:58:00 +0100,1,Kubek,49.00,first,5001\n";
    ImportDesk& desk = window().shop()->imports();
    desk.importNow(write(u"orders.csv"_s, content), desk.options());
    Order edited = *window().shop()->orders().order(window().shop()->orders().byNumber(u"#2001"_s));
    edited.remark = u"mine"_s;
    window().shop()->orders().store(edited);
    QByteArray news = content;
    look(write(u"orders.csv"_s, news.replace("first", "second")));
    EXPECT_EQ(page().plan()->editsKept, 1);
    auto* wins = page().findChild<QCheckBox*>(u"fileWins"_s);
    ASSERT_NE(wins, nullptr);
    wins->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page().plan() && !page().isBusy() && page().plan()->ordersChanged == 1; }, 20'000));
    QTest::mouseClick(page().importButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page().isBusy(); }, 20'000));
    EXPECT_EQ(window().shop()->orders().order(edited.id)->remark, u"second");
}

} // namespace

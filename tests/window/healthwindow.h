// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"
#include "tests/window/shopwindow.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/shared/listview.h"
#include "views/screens/start/troublebox.h"

#include <QFile>
#include <QPushButton>

namespace kokarda::test {

inline constexpr int restPatience = 30'000;

/// The window on its page "Health of the shop file".
class Health : public Window
{
protected:
    HealthPage& page()
    {
        window().showPage(u"health"_s);
        settle();
        return *window().findChild<HealthPage*>();
    }
    QString backupFolder() const { return filePath(u"shop-backups"_s); }
    std::vector<BackupEntry> backups() const { return backupsOfShop(shopPath()); }
    bool waitForRest()
    {
        return QTest::qWaitFor([this] { return window().care() && !window().care()->isBusy(); }, restPatience);
    }
    BackupSign& sign() { return *window().findChild<BackupSign*>(); }
    void click(QWidget* within, const QString& name)
    {
        auto* button = within->findChild<QPushButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void sell(const QString& number)
    {
        Order order = mugOrder(*window().shop(), number);
        window().shop()->orders().store(order);
    }
    CustomerId ofOrder(const QString& number) { return window().shop()->orders().order(window().shop()->orders().byNumber(number))->customer; }
    TroubleBox* trouble() { return window().findChild<TroubleBox*>(); }
    void damageShop() const
    {
        QFile file(shopPath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page < file.size() / 4096; page += 2) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, 'x'));
        }
    }
};

} // namespace kokarda::test

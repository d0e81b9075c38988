// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/healthwords.h"
#include "models/services/health/setaside.h"
#include "models/services/history/bin.h"
#include "models/services/shop.h"
#include "models/tables/backuptable.h"
#include "views/screens/health/asidepanel.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/style.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

// What the page of the file's health shows.

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

void HealthPage::showFacts()
{
    const FileFacts& facts = m_care.facts();
    const QLocale& locale = m_context.locale;
    m_file->setText(tr("%1 · %2").arg(QDir::toNativeSeparators(facts.path), locale.formattedDataSize(facts.bytes, 1, QLocale::DataSizeSIFormat)));
    m_checkedAt->setText(facts.lastFullCheck ? agoInWords(*facts.lastFullCheck, now()) : tr("not yet"));
    m_newest->setText(facts.newest ? tr("%1, %2 · %3").arg(agoInWords(facts.newest->madeAt, now()), reasonTitle(facts.newest->reason),
                                        stateInWords(*facts.newest, now()))
                                  : tr("none yet"));
    setInk(m_newest, facts.backupIsOld ? Ink::Warn : Ink::Text);
    if (facts.secondPlace.isEmpty())
        m_second->setText(tr("none. A stick, a network drive or a synced folder keeps the backups when this computer is lost."));
    else
        m_second->setText(tr("%1 · newest backup there: %2").arg(QDir::toNativeSeparators(facts.secondPlace),
            facts.newestOutside ? agoInWords(*facts.newestOutside, now()) : tr("none")));
    setInk(m_second, facts.outsideIsOld ? Ink::Warn : Ink::Text);
    m_noSecondPlace->setVisible(!facts.secondPlace.isEmpty());
    QStringList warnings;
    if (facts.backupIsOld)
        warnings << (facts.newest ? tr("The newest backup is more than a day old, and the shop has changed since. Make one now.")
                                  : tr("There is no backup of this shop yet. Make one now."));
    if (facts.outsideIsOld)
        warnings << tr("Nothing newer than a week lies in the second place. Connect it, then make a backup.");
    if (facts.damagedBackups > 0)
        warnings << tr("%n backup(s) are no longer as they were made, and do not count. If it happens again, the drive is failing: keep the shop on another one.",
            nullptr, facts.damagedBackups);
    for (const QString& text : {facts.roomWarning, facts.placeWarning, facts.thinningHalted}) {
        if (!text.isEmpty())
            warnings << text;
    }
    m_warning->setVisible(!warnings.isEmpty());
    m_warningText->setText(warnings.join(u'\n'));
    QStringList erasing;
    if (facts.backupsToErase > 0)
        erasing << tr("%n backup(s) may still hold people who were erased. They are written anew without them, one after the other, while you work.",
            nullptr, facts.backupsToErase);
    if (facts.secondPlaceToErase)
        erasing << tr("Backups in the second place still hold people who were erased. They are written anew as soon as it is connected.");
    if (facts.setAsideToErase > 0)
        erasing << tr("%n file(s) set aside by a restore or a rescue may still hold people who were erased. Delete them as soon as you do not need them.",
            nullptr, facts.setAsideToErase);
    m_erased->setVisible(!erasing.isEmpty());
    m_erased->setText(erasing.join(u'\n'));
    m_acceptShrinkage->setVisible(!facts.thinningHalted.isEmpty());
}

void HealthPage::showLists()
{
    const tables::BackupId chosen = m_backupTable->idAt(m_backups->currentIndex().row());
    m_backupTable->setBackups(FileHealth(m_context.shop).backups());
    m_backupsOrEmpty->setCurrentIndex(m_backupTable->rowCount() > 0 ? 0 : 1);
    m_binTable->setEntries(Bin(m_context.shop).entries(now()));
    m_binOrEmpty->setCurrentIndex(m_binTable->rowCount() > 0 ? 0 : 1);
    m_putBack->setVisible(m_binTable->rowCount() > 0);
    if (m_backupTable->rowCount() > 0)
        m_backups->selectRow(std::max(0, m_backupTable->rowOf(chosen)));
    if (m_binTable->rowCount() > 0)
        m_bin->selectRow(0);
    if (!m_fitted && m_backupTable->rowCount() > 0) {
        m_backups->fitColumns(tables::BackupTable::State, {{tables::BackupTable::Why, 160}});
        m_backups->setColumnWidth(tables::BackupTable::Made, 152);
        m_backups->setColumnWidth(tables::BackupTable::Orders, 80);
        m_backups->setColumnWidth(tables::BackupTable::Money, 148);
        m_fitted = true;
    }
    if (m_binTable->rowCount() > 0) {
        m_bin->fitColumns(tables::BinTable::What);
        m_bin->setColumnWidth(tables::BinTable::Deleted, 152);
    }
}

void HealthPage::showSetAside()
{
    const std::vector<SetAsideFile> files = filesSetAside(m_context.shop);
    qint64 bytes = 0;
    for (const SetAsideFile& file : files)
        bytes += file.bytes;
    m_asidePanel->show(files);
    m_aside->setVisible(!files.empty());
    m_aside->setText(tr("%n file(s) set aside, %1 …", nullptr, static_cast<int>(files.size()))
                         .arg(m_context.locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    if (files.empty() && m_listOrOther->currentWidget() == m_asidePanel)
        m_listOrOther->setCurrentIndex(0);
}

void HealthPage::showButtons()
{
    const bool hasBackup = m_backups->currentIndex().isValid();
    m_restore->setVisible(m_backupTable->rowCount() > 0);
    m_verify->setVisible(m_backupTable->rowCount() > 0);
    m_restore->setEnabled(hasBackup && !m_care.isBusy() && !m_context.shop.isReadOnly());
    m_verify->setEnabled(hasBackup && !m_care.isBusy());
    m_backUp->setEnabled(!m_care.isBusy() && !m_context.shop.isReadOnly());
    m_check->setEnabled(!m_care.isBusy());
    m_putBack->setEnabled(m_bin->currentIndex().isValid());
}

void HealthPage::showReport(const HealthResult& result, const QString& whenGood)
{
    m_good->setVisible(result.ok && result.advice.empty());
    m_bad->setVisible(!result.ok);
    m_advice->setVisible(result.ok && !result.advice.empty());
    m_adviceText->setText((sentencesOf(result.advice) + result.mended).join(u'\n'));
    m_advisedOrders = ordersOf(result.advice);
    m_openOrders->setVisible(!m_advisedOrders.empty());
    m_goodText->setText((QStringList(whenGood) + result.mended).join(u'\n'));
    m_badText->setText(result.findings.join(u'\n'));
    m_rescue->setVisible(!result.ok);
}

} // namespace kokarda::screens

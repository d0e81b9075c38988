// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/giftreports.h"
#include "models/values/experiment.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace kokarda::screens {

class ListExport;

/// What the gifts cost, month by month.
class GiftCosts : public QWidget
{
    Q_OBJECT

public:
    explicit GiftCosts(const PageContext& context, QWidget* parent = nullptr);
    /// Throws what the services throw.
    void load();
    /// The report as text, columns apart by tabulators: what Copy puts into a spreadsheet.
    QString asText() const;
    ListExport* listExport() const { return m_export; }

private:
    void addMonth(QDate month);

    PageContext m_context;
    QVBoxLayout* m_rows;
    ListExport* m_export;
    std::vector<GiftCost> m_costs;
};

/// What notes and gifts do: a share of the customers goes without, and the difference is told with its uncertainty.
class GiftEffect : public QWidget
{
    Q_OBJECT

public:
    explicit GiftEffect(const PageContext& context, QWidget* parent = nullptr);
    /// Throws what the services throw.
    void load();
    /// Begins a measurement today with these shares in percent; the rest of the customers is left out of it.
    void begin();
    void end(const Experiment& experiment);
    QString said() const;

private:
    QWidget* makeStart();
    void addExperiment(const Experiment& experiment, bool isNewest);

    PageContext m_context;
    QWidget* m_start;
    QSpinBox* m_without;
    QSpinBox* m_note;
    QSpinBox* m_gift;
    QSpinBox* m_both;
    QVBoxLayout* m_rows;
};

} // namespace kokarda::screens

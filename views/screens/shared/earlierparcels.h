// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/parcel.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kokarda::screens {

/// The parcels of an order that went out before its last one: when, with what, and the papers of each once more.
/// Not seen where there are none.
class EarlierParcels : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierParcels(const PageContext& context, QWidget* parent = nullptr);

    void show(const Parcel& parcel);

signals:
    /// The papers of this part, counted from 1.
    void printWanted(kokarda::OrderId order, int part);
    void pdfWanted(kokarda::OrderId order, int part);

private:
    void add(const Parcel& parcel, int part);

    PageContext m_context;
    QLabel* m_which; ///< which parcel the one being packed is
    QVBoxLayout* m_column;
};

} // namespace kokarda::screens

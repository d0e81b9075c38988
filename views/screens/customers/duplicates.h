// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customerdesk.h"
#include "views/screens/shared/pagecontext.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace kokarda::screens {

/// Cards that may be one person, side by side with what speaks for it. A person decides each pair: merge, or two people.
class Duplicates : public QDialog
{
    Q_OBJECT

public:
    explicit Duplicates(const PageContext& context, QWidget* parent = nullptr);

    int pairs() const { return m_pairs; }

private:
    void reload();
    QWidget* card(CustomerId id);
    void addPair(QVBoxLayout* column, const LikelyDuplicate& pair);

    PageContext m_context;
    QScrollArea* m_area;
    int m_pairs = 0;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customerdesk.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

#include <memory>

class QTimer;
class QVBoxLayout;

namespace kokarda::screens {

class UprightArea;

/// Cards that may be one person, side by side with what speaks for it. A person decides each pair: merge, or two people.
class Duplicates : public QWidget
{
    Q_OBJECT

public:
    explicit Duplicates(const PageContext& context, QWidget* parent = nullptr);

    /// Looks for pairs anew: reading in slices, comparing beside the window.
    void look();
    int pairs() const { return m_pairs; }
    bool isLooking() const { return m_search != nullptr; }

signals:
    void left();

private:
    void readOn();
    void showPairs(const std::vector<LikelyDuplicate>& found);
    QWidget* card(CustomerId id);
    void addPair(QVBoxLayout* column, const LikelyDuplicate& pair);

    PageContext m_context;
    UprightArea* m_area;
    QTimer* m_turn;
    std::shared_ptr<DuplicateSearch> m_search; ///< while it reads and compares
    int m_pairs = 0;
};

} // namespace kokarda::screens

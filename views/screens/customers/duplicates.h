// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/customerdesk.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

#include <memory>
#include <vector>

class QTimer;
class QVBoxLayout;

namespace kokarda::screens {

class ListExport;
class UprightArea;

/// Cards that may be one person, side by side with what speaks for it. A person decides each pair: merge, or two people.
class Duplicates : public QWidget
{
    Q_OBJECT

public:
    explicit Duplicates(const PageContext& context, QWidget* parent = nullptr);

    /// Looks for pairs anew: reading in slices, comparing beside the window.
    void look();
    int pairs() const { return static_cast<int>(m_found.size()); }
    bool isLooking() const { return m_search != nullptr; }
    ListExport* listExport() const { return m_export; }

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
    std::vector<LikelyDuplicate> m_found; ///< that are shown
    ListExport* m_export;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/packing/packingsetup.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/uprightarea.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kokarda::screens {

/// How the bench works: until when an order of each channel goes out the same day, and what there is to pack into.
/// Everything is kept when it is changed.
class BenchSetup : public UprightArea
{
    Q_OBJECT

public:
    explicit BenchSetup(const PageContext& context, QWidget* parent = nullptr);

    /// Reads everything anew. Throws what the services throw.
    void load();
    /// Reads anew where something else is kept than is shown (a step was undone): what is being typed stays.
    void reload();

signals:
    void left();

private:
    struct Row
    {
        QLineEdit* name = nullptr;
        QComboBox* size = nullptr;
        QSpinBox* limit = nullptr;
    };

    void showCutOffs();
    void showPackagings(const std::vector<Packaging>& packagings);
    std::vector<Packaging> packagings() const;
    void keep();
    void store(const std::function<void(PackingSetup&)>& change);

    PageContext m_context;
    QGridLayout* m_cutOffs;
    QGridLayout* m_packagings;
    std::vector<Row> m_rows;
    std::map<ChannelId, QTime> m_times; ///< as they were read or kept last
    std::vector<Packaging> m_kept;
    bool m_isStoring = false;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/mapping.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;
class QStandardItemModel;
class QTimer;
class QVBoxLayout;

namespace kokarda::screens {

/// One screen for a file whose columns nobody knows: on the left the columns with some of their values and what each is
/// taken for, on the right the orders that come of it, at once.
class MappingView : public QWidget
{
    Q_OBJECT

public:
    explicit MappingView(const PageContext& context, QWidget* parent = nullptr);

    /// Shows a file: with the columns as `options` has them, else with the guess. Throws WorldError when it cannot be read.
    void show(const QString& path, const imports::ReadOptions& options);
    /// Nothing is shown any more; what was held of the file is let go.
    void clear();
    /// What the columns are taken for now.
    const imports::Layout& layoutNow() const { return m_layout; }
    /// Orders come of it: it may be imported.
    bool isReady() const { return m_isReady; }
    QComboBox* chooserOf(int column) const { return m_choosers[static_cast<std::size_t>(column)]; }

    /// Takes a mapping from a file. Throws WorldError and RuleError.
    void takeMapping(const QString& path);

signals:
    /// Whether orders come of it has changed.
    void readyChanged();

private:
    QWidget* makeHead();
    void fillColumns();
    void showLayout();
    void choose(int column, imports::Field field);
    void tryOut();
    void showOrders(const imports::MappedOrders& mapped);
    void addOrder(QVBoxLayout* column, const imports::ImportedOrder& imported);
    void askSave();
    void askLoad();

    PageContext m_context;
    std::optional<imports::MappingSample> m_sample;
    imports::Layout m_layout;
    bool m_isReady = false;
    bool m_isShapeChosen = false; ///< by a person: not to be guessed any more
    QStandardItemModel* m_fields;
    QTimer* m_soon;
    QLabel* m_title;
    QComboBox* m_shape;
    QLineEdit* m_channel;
    QScrollArea* m_columns;
    QScrollArea* m_orders;
    std::vector<QComboBox*> m_choosers;
};

} // namespace kokarda::screens

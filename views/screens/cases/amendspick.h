// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/id.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kokarda::screens {

/// Which gift goes as amends in a case: choosing one takes it off the pantry's stock at once.
class AmendsPick : public QWidget
{
    Q_OBJECT

public:
    explicit AmendsPick(const PageContext& context, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    QComboBox* gifts() const { return m_gifts; }
    QString said() const;

signals:
    /// Something is about to be booked: what else was typed in the case is to be kept first.
    void choosing();

private:
    void choose(GiftId gift);
    void fill();

    PageContext m_context;
    CaseFile m_file;
    QComboBox* m_gifts;
    QLabel* m_said;
};

} // namespace kokarda::screens

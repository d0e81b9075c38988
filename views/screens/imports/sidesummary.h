// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/sideimport.h"
#include "models/values/product.h"
#include "views/screens/imports/previewsheet.h"

#include <QWidget>

namespace kokarda::screens {

/// One question for each category of a channel that the shop has no category for: the answers are kept.
class CategoryQuestions : public QWidget
{
    Q_OBJECT

public:
    CategoryQuestions(const QStringList& unknown, const CategoryTree& own, QWidget* parent = nullptr);

signals:
    void chosen(const QString& channelCategory, kokarda::CategoryId category);
};

/// The preview of a file of reviews, products or categories, in words.
class SideSummary : public PreviewSheet
{
    Q_OBJECT

public:
    using PreviewSheet::PreviewSheet;

    /// `zone`: the shop's, for days.
    void show(const imports::SideImport& preview, const CategoryTree& own, const QTimeZone& zone);

signals:
    void categoryChosen(const QString& channelCategory, kokarda::CategoryId category);

private:
    void addReviews(const imports::SideImport& preview, const QTimeZone& zone);
    void addStars(const imports::ReviewsWithin& reviews);
};

/// "reviews", "products", "categories" in words of the window.
QString kindTitle(imports::FileKind kind);

} // namespace kokarda::screens

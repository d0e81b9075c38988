// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/sidesummary.h"

#include "models/tables/reviewtable.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Of a review: the whole of it stands on its card later.
constexpr qsizetype mostLetters = 240;

} // namespace

QString kindTitle(imports::FileKind kind)
{
    switch (kind) {
    case imports::FileKind::Reviews:
        return SideSummary::tr("Reviews");
    case imports::FileKind::Products:
        return SideSummary::tr("Products");
    case imports::FileKind::Categories:
        return SideSummary::tr("Categories");
    default:
        return SideSummary::tr("Orders");
    }
}

CategoryQuestions::CategoryQuestions(const QStringList& unknown, const CategoryTree& own, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(2, 1);
    constexpr qsizetype shown = 60;
    int row = 0;
    for (const QString& name : unknown.mid(0, shown)) {
        auto* answer = new QComboBox;
        answer->setObjectName(u"category"_s);
        answer->setAccessibleName(name);
        answer->addItem(tr("none of mine"));
        for (const Category& category : own)
            answer->addItem(categoryPath(own, category.id), category.id.value);
        connect(answer, &QComboBox::activated, this, [this, name, answer](int index) {
            if (index > 0)
                emit chosen(name, CategoryId(answer->itemData(index).toLongLong()));
        }, Qt::QueuedConnection);
        grid->addWidget(plainLabel(name), row, 0);
        grid->addWidget(answer, row++, 1);
    }
    if (unknown.size() > shown)
        grid->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(unknown.size() - shown))), row, 0);
}

void SideSummary::show(const imports::SideImport& preview, const CategoryTree& own, const QTimeZone& zone)
{
    begin(preview.fileName, kindTitle(preview.kind));
    if (!preview.refusal.isEmpty()) {
        addRefusal(preview.refusal);
    } else {
        if (!preview.dateQuestions.empty()) {
            addSection(tr("Please decide first"));
            addDateQuestions(preview.dateQuestions);
        }
        const bool isReviews = preview.kind == imports::FileKind::Reviews;
        std::vector<Figure> figures{{preview.made, tr("new"), Ink::Good},
            {preview.changed, isReviews ? tr("with a reply that is new here") : tr("changed"), preview.changed > 0 ? Ink::Warn : Ink::Muted},
            {preview.same, tr("known already"), Ink::Muted}};
        if (preview.rejected > 0)
            figures.push_back({preview.rejected, tr("rows not imported"), Ink::Bad});
        addFigures(figures);
        if (isReviews)
            addReviews(preview, zone);
    }
    if (!preview.unknownCategories.isEmpty() && !own.empty()) {
        addSection(tr("Which of your categories are these? You are asked once."));
        auto* questions = new CategoryQuestions(preview.unknownCategories, own);
        connect(questions, &CategoryQuestions::chosen, this, &SideSummary::categoryChosen);
        add(questions);
    }
    imports::FileSummary file;
    file.header = preview.header;
    addIssues(preview.issues, file);
    end();
}

/// Stars as rows of a bar and a count: what a file says at a glance.
void SideSummary::addStars(const imports::ReviewsWithin& reviews)
{
    const qint64 most = *std::ranges::max_element(reviews.stars);
    addSection(tr("Stars of the new ones"));
    QGridLayout* grid = addGrid();
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (int stars = 5; stars >= 0; --stars) {
        const qint64 count = reviews.stars.at(static_cast<std::size_t>(stars));
        if (stars == 0 && count == 0)
            continue;
        auto* bar = new QProgressBar;
        bar->setObjectName(u"stars%1"_s.arg(stars));
        bar->setAccessibleName(stars > 0 ? tr("%n star(s)", nullptr, stars) : tr("no stars"));
        bar->setTextVisible(false);
        bar->setRange(0, static_cast<int>(std::max<qint64>(most, 1)));
        bar->setValue(static_cast<int>(count));
        bar->setFixedHeight(8);
        grid->addWidget(plainLabel(stars > 0 ? tables::ReviewTable::starsText(stars) : tr("no stars")), row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(plainLabel(m_locale.toString(count)), row++, 2, Qt::AlignRight);
    }
}

void SideSummary::addReviews(const imports::SideImport& preview, const QTimeZone& zone)
{
    const imports::ReviewsWithin& reviews = preview.reviews;
    const auto count = [this](qint64 number) { return number > 0 ? m_locale.toString(number) : QString(); };
    const auto day = [this, &zone](const std::optional<Instant>& at) {
        return at ? m_locale.toString(dayIn(*at, zone), QLocale::ShortFormat) : QString();
    };
    QString written = day(reviews.first);
    if (day(reviews.last) != written)
        written += u" – "_s + day(reviews.last);
    fillFacts(addGrid(), {{tr("Joined with their order"), count(reviews.withOrder)}, {tr("Joined with a customer by their address"), count(reviews.withCustomer)},
                            {tr("Not joined: the file names no order or address that is known here"), count(reviews.alone)}, {tr("Written"), written},
                            {tr("Without a day: they get that of the import"), count(reviews.undated)},
                            {tr("One or two stars in the last fortnight: a case is opened for each"), count(reviews.cases)}});
    if (preview.made > 0)
        addStars(reviews);
    if (reviews.listed.empty())
        return;
    addSection(tr("Review by review"));
    QGridLayout* grid = addGrid();
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const imports::PlannedReview& review : reviews.listed) {
        const bool isNew = review.state == imports::PlannedReview::State::New;
        QLabel* state = plainLabel(isNew ? tr("new") : tr("reply"));
        setInk(state, isNew ? Ink::Good : Ink::Warn);
        grid->addWidget(state, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(tables::ReviewTable::starsText(review.stars)), row, 1, Qt::AlignTop);
        QStringList words{review.author, review.words.left(mostLetters) + (review.words.size() > mostLetters ? u"…"_s : QString())};
        words.removeAll(QString());
        grid->addWidget(wrappedLabel(words.join(u'\n')), row, 2);
        QStringList joined{review.orderNumber.isEmpty() ? QString() : tr("order %1").arg(review.orderNumber), review.customerName};
        joined.removeAll(QString());
        QLabel* with = wrappedLabel(joined.isEmpty() ? tr("nobody known here") : joined.join(u'\n'));
        if (joined.isEmpty())
            setInk(with, Ink::Muted);
        with->setMinimumWidth(160);
        grid->addWidget(with, row++, 3, Qt::AlignTop);
    }
    addRest(preview.made + preview.changed - row);
}

} // namespace kokarda::screens

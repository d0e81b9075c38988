// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reports/reportspage.h"

#include "models/services/exports/reportcsv.h"
#include "models/services/exports/salesregister.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/shopsettings.h"
#include "models/services/wholefile.h"
#include "models/tables/reporttable.h"
#include "views/ink/hand.h"
#include "views/paper/pdf.h"
#include "views/paper/reportpage.h"
#include "views/screens/reports/periodpicker.h"
#include "views/screens/reports/reportchart.h"
#include "views/screens/reports/reportfeed.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int keyRole = Qt::UserRole;

/// What the weekly talk looks at.
const QStringList weekReports{u"sales-by-day"_s, u"sales-by-channel"_s, u"top-products"_s, u"waiting"_s, u"gifts"_s, u"notes"_s,
    u"reviews"_s, u"complaints"_s};
constexpr std::size_t weekRows = 7;

/// A hand is stored by its key; people know it by its title.
Report withHandTitles(Report report)
{
    if (report.columns.front().key != "hand"_L1)
        return report;
    for (const ink::HandInfo& hand : ink::hands()) {
        for (std::vector<ReportRow>* rows : {&report.rows, &report.before}) {
            for (ReportRow& row : *rows) {
                if (row.cells.front() == ReportCell(hand.name))
                    row.cells.front() = hand.title;
            }
        }
    }
    return report;
}

} // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::ReportTable>(context.locale))
    , m_names(new QListWidget)
    , m_title(plainLabel({}, TextSize::PageTitle))
    , m_counted(wrappedLabel())
    , m_period(new PeriodPicker)
    , m_compare(new QCheckBox(tr("Compare with the period before")))
    , m_currency(new QComboBox)
    , m_others(mutedLabel())
    , m_chart(new ReportChartView(context.locale))
    , m_view(new ListView)
    , m_empty(new EmptyState(u"chart-column"_s, tr("Nothing to count here"),
          tr("There is nothing in this period. Choose a longer one, or import orders."), tr("Import a file …")))
    , m_figuresOrEmpty(new QStackedWidget)
    , m_soon(new QTimer(this))
    , m_feed(new ReportFeed(context, this))
    , m_export(new ListExport(context, [this] { return exports::listOf(report()); }, [this] { return !isBusy(); }))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeReport());
    splitter->setSizes({260, 860});
    splitter->setStretchFactor(1, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"reports"_s);

    m_soon->setSingleShot(true);
    m_soon->setInterval(30);
    connect(m_soon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { compute(); }); });
    connect(m_feed, &ReportFeed::made, this, [this](const Report& made, const ReportTerms& of) {
        m_shown = of.period;
        show(withHandTitles(made));
    });
    m_period->choose(context.memory.value(u"report_period"_s, u"months-12"_s), today());
    connect(m_names, &QListWidget::currentRowChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_period, &PeriodPicker::chosen, this, [this] {
        m_context.memory.setValue(u"report_period"_s, m_period->key());
        m_soon->start();
    });
    connect(m_compare, &QCheckBox::toggled, m_soon, qOverload<>(&QTimer::start));
    connect(m_currency, &QComboBox::activated, m_soon, qOverload<>(&QTimer::start));
    connect(m_chart, &ReportChartView::rowChosen, this, &ReportsPage::openRow);
    connect(m_view, &ListView::opened, this, [this](const QModelIndex& at) { openRow(at.row()); });
    connect(m_empty, &EmptyState::asked, this, &ReportsPage::importWanted);
    showReport(context.memory.value(u"report"_s, u"sales-by-month"_s));
}

ReportsPage::~ReportsPage()
{
    m_view->setModel(nullptr);
}

QWidget* ReportsPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 20, 8, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Reports"), TextSize::PageTitle));
    m_names->setAccessibleName(tr("Reports"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setTextElideMode(Qt::ElideRight);
    for (const ReportName& name : ReportDesk::names()) {
        auto* item = new QListWidgetItem(name.title, m_names);
        item->setData(keyRole, name.key);
        item->setToolTip(name.title.toHtmlEscaped());
    }
    column->addWidget(m_names, 1);
    QPushButton* week = plainButton(tr("The week on one page …"));
    week->setToolTip(tr("Last week’s figures as a PDF, for the weekly talk."));
    connect(week, &QPushButton::clicked, this, [this] {
        const QString name = u"week-"_s + periodOf(u"week"_s, today()).first.toString(Qt::ISODate);
        if (const QString path = askPath(u"pdf"_s, tr("PDF (*.pdf)"), name); !path.isEmpty())
            attempt(m_context.messages, [&] { saveWeekTo(path); });
    });
    column->addWidget(week);
    QPushButton* sales = plainButton(tr("Sales register …"));
    sales->setObjectName(u"salesRegister"_s);
    sales->setToolTip(tr("The sales of the chosen period as a table for the accountant, one order a row."));
    connect(sales, &QPushButton::clicked, this, [this] {
        if (const QString path = askPath(u"csv"_s, tr("Table (*.csv)"), u"sales-register"_s); !path.isEmpty())
            attempt(m_context.messages, [&] { saveRegisterTo(path); });
    });
    column->addWidget(sales);
    return side;
}

QWidget* ReportsPage::makeReport()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(16, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    setInk(m_counted, Ink::Muted);
    column->addWidget(m_counted);
    column->addWidget(m_period);
    auto* choosing = new QWidget;
    auto* choices = new FlowLayout(choosing, 16);
    choices->addWidget(m_compare);
    m_currency->setAccessibleName(tr("Currency"));
    choices->addWidget(m_currency);
    choices->addWidget(m_others);
    for (QWidget* one : std::initializer_list<QWidget*>{m_compare, m_others})
        one->setMinimumHeight(32);
    column->addWidget(choosing);
    auto* figures = new QSplitter(Qt::Vertical);
    figures->setChildrenCollapsible(false);
    figures->addWidget(m_chart);
    m_view->setAccessibleName(tr("Figures"));
    m_view->setModel(m_table.get());
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMinimumHeight(96); // a row or two of figures are always to be seen
    figures->addWidget(m_view);
    figures->setSizes({300, 260});
    m_figuresOrEmpty->addWidget(figures);
    m_figuresOrEmpty->addWidget(m_empty);
    column->addWidget(m_figuresOrEmpty, 1);
    column->addWidget(m_export);
    column->addWidget(makeActions());
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QGuiApplication::clipboard()->setText(m_table->asText()); });
    return side;
}

QWidget* ReportsPage::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    QPushButton* copy = plainButton(tr("Copy as table"));
    QPushButton* picture = plainButton(tr("Save picture …"));
    QPushButton* pdf = plainButton(tr("Save PDF …"));
    QPushButton* csv = primaryButton(tr("Save CSV …"));
    for (QPushButton* button : {copy, picture, pdf, csv})
        row->addWidget(button);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_table->asText());
        m_context.messages.say(tr("The table is on the clipboard: paste it into a spreadsheet."));
    });
    const auto save = [this](const QString& suffix, const QString& filter, void (ReportsPage::*write)(const QString&)) {
        if (const QString path = askPath(suffix, filter); !path.isEmpty())
            attempt(m_context.messages, [&] { (this->*write)(path); });
    };
    connect(picture, &QPushButton::clicked, this, [=] { save(u"png"_s, tr("Picture (*.png)"), &ReportsPage::savePictureTo); });
    connect(pdf, &QPushButton::clicked, this, &ReportsPage::savePdf);
    csv->setObjectName(u"saveReportCsv"_s);
    connect(csv, &QPushButton::clicked, m_export, &ListExport::ask);
    return bar;
}

QDate ReportsPage::today() const
{
    return dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone());
}

QString ReportsPage::chosenKey() const
{
    return m_names->currentItem() ? m_names->currentItem()->data(keyRole).toString() : QString();
}

void ReportsPage::showReport(const QString& key)
{
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->data(keyRole).toString() == key)
            m_names->setCurrentRow(row);
    }
    if (m_names->currentRow() < 0)
        m_names->setCurrentRow(0);
}

const Report& ReportsPage::report() const
{
    return m_table->report();
}

void ReportsPage::reload(Changes changes)
{
    if (changes != Changes(Change::Prints))
        m_soon->start();
}

ReportTerms ReportsPage::terms() const
{
    ReportTerms terms{m_period->period(today()), Currency(m_currency->currentText()), {}};
    if (m_compare->isChecked())
        terms.before = ReportDesk::before(terms.period);
    return terms;
}

void ReportsPage::compute()
{
    const QString key = chosenKey();
    if (key.isEmpty())
        return;
    m_context.memory.setValue(u"report"_s, key);
    m_feed->make(key, terms());
}

bool ReportsPage::isBusy() const
{
    return m_soon->isActive() || m_feed->isBusy();
}

void ReportsPage::show(const Report& report)
{
    m_title->setText(report.title);
    // What stands today stands outside every period.
    const bool countsAPeriod = !report.asOf.isValid();
    m_period->setEnabled(countsAPeriod);
    m_compare->setEnabled(countsAPeriod && ReportDesk::before(m_period->period(today())).first.isValid());
    // The count is one word to the eye: it never begins at the end of a line.
    const QString count = tr("n = %1 %2").arg(m_context.locale.toString(report.cases), report.casesTitle);
    m_counted->setText(report.counted + u"  "_s + QString(count).replace(u' ', QChar(QChar::Nbsp)));
    const QString chosen = report.currency.code();
    QStringList codes{chosen};
    for (const Currency& other : report.otherCurrencies)
        codes << other.code();
    m_currency->clear();
    m_currency->addItems(codes);
    m_currency->setVisible(codes.size() > 1);
    m_others->setText(codes.size() > 1 ? tr("Other currencies are not added: %1").arg(codes.mid(1).join(u", "_s)) : QString());
    m_figuresOrEmpty->setCurrentIndex(report.rows.empty() ? 1 : 0);
    m_chart->show(report);
    m_table->show(report);
    m_view->resizeColumnsToContents();
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_view->setColumnWidth(column, std::max(m_view->columnWidth(column), m_view->titleWidth(column)));
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void ReportsPage::openRow(int row)
{
    if (row < 0 || static_cast<size_t>(row) >= report().rows.size())
        return;
    m_view->selectRow(row);
    const ReportRow& chosen = report().rows[static_cast<size_t>(row)];
    if (chosen.orders)
        emit ordersWanted(*chosen.orders, m_table->index(row, static_cast<int>(report().labelColumn)).data().toString());
    else if (chosen.page)
        emit placeWanted(chosen.page->page, chosen.page->part);
    else
        m_context.messages.say(tr("No order of this shop stands behind this row."));
}

QString ReportsPage::askPath(const QString& suffix, const QString& filter, const QString& name)
{
    const QString folder = m_context.memory.folder(u"report_folder"_s);
    QString path = QFileDialog::getSaveFileName(this, tr("Save"), u"%1/%2.%3"_s.arg(folder, name.isEmpty() ? chosenKey() : name, suffix), filter);
    if (path.isEmpty())
        return {};
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    m_context.memory.setValue(u"report_folder"_s, QFileInfo(path).absolutePath());
    return path;
}

void ReportsPage::tellSaved(const QString& path)
{
    m_context.messages.say(tr("Saved: %1").arg(path));
}

void ReportsPage::savePdf()
{
    if (const QString path = askPath(u"pdf"_s, tr("PDF (*.pdf)")); !path.isEmpty())
        attempt(m_context.messages, [&] { savePdfTo(path); });
}

void ReportsPage::saveCsvTo(const QString& path)
{
    exports::saveReport(path, report(), csvManner(m_context));
    tellSaved(path);
}

void ReportsPage::savePictureTo(const QString& path)
{
    // A report without a drawing is saved as the table that is seen.
    const QPixmap picture = m_chart->isVisible() ? m_chart->grab() : m_view->grab();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    writeWhole(path, png);
    tellSaved(path);
}

void ReportsPage::savePdfTo(const QString& path)
{
    const Look look = defaultLook(m_context.shop.settings().info(), {});
    paper::writePdf(paper::reportPages({report(), m_shown, m_context.locale}, look, {}), path,
        {report().title, m_context.locale.name().left(2), false});
    tellSaved(path);
}

void ReportsPage::saveRegisterTo(const QString& path)
{
    exports::saveSalesRegister(path, m_context.shop, m_period->period(today()), csvManner(m_context));
    tellSaved(path);
}

void ReportsPage::saveWeekTo(const QString& path)
{
    const Period week = periodOf(u"week"_s, today());
    std::vector<paper::ReportSheet> sheets;
    for (const QString& key : weekReports)
        sheets.push_back({withHandTitles(ReportDesk(m_context.shop).report(key, {week, {}, {}})), week, m_context.locale});
    const Look look = defaultLook(m_context.shop.settings().info(), {});
    paper::writePdf(paper::digestPages(sheets, tr("The week in the shop"), weekRows, look, {}), path,
        {tr("The week in the shop"), m_context.locale.name().left(2), false});
    tellSaved(path);
}

} // namespace kokarda::screens

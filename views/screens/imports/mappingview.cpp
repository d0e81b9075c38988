// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/mappingview.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/imports/mappingfields.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

using imports::Field;
using imports::RowShape;

namespace {

QScrollArea* scrolling(const QString& name)
{
    auto* area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// One line of what stands in a column, as much of it as there is room for.
class ValuesLabel : public QLabel
{
public:
    explicit ValuesLabel(const QStringList& values)
        : m_line(values.join(u"  ·  "_s))
    {
        setTextFormat(Qt::PlainText);
        setInk(this, Ink::Muted);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setMinimumWidth(96);
        setText(u" "_s); // as high as a line
        setToolTip(values.join(u'\n').toHtmlEscaped());
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        setText(fontMetrics().elidedText(m_line, Qt::ElideRight, width()));
    }

private:
    QString m_line;
};

} // namespace

MappingView::MappingView(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_fields(mappingFields(this))
    , m_soon(new QTimer(this))
    , m_title(wrappedLabel())
    , m_shape(new ScrollingChooser)
    , m_channel(new QLineEdit)
    , m_columns(scrolling(u"mappingColumns"_s))
    , m_orders(scrolling(u"mappingOrders"_s))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 8);
    page->setSpacing(16);
    page->addWidget(makeHead());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(32);
    halves->addWidget(m_columns, 3);
    halves->addWidget(m_orders, 2);
    page->addLayout(halves, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &MappingView::tryOut);
    connect(m_shape, &QComboBox::activated, this, [this](int index) {
        m_layout.shape = static_cast<RowShape>(m_shape->itemData(index).toInt());
        m_isShapeChosen = true;
        m_soon->start();
    });
    connect(m_channel, &QLineEdit::textChanged, this, [this](const QString& text) { m_layout.channel = text.trimmed(); });
}

QWidget* MappingView::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_title->setProperty("textSize", u"title"_s);
    column->addWidget(m_title);
    QLabel* words = wrappedLabel(tr("Say what each column holds; the orders that come of it stand beside it. Files with these "
                                    "columns are read like this from then on."));
    setInk(words, Ink::Muted);
    column->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    m_shape->setObjectName(u"mappingShape"_s);
    m_shape->setAccessibleName(tr("Rows"));
    m_shape->addItem(tr("One row for each item"), static_cast<int>(RowShape::ItemRows));
    m_shape->addItem(tr("One row for each item, the order only on its first"), static_cast<int>(RowShape::FirstRowFull));
    m_shape->addItem(tr("One row for each order"), static_cast<int>(RowShape::OrderRows));
    m_channel->setObjectName(u"mappingChannel"_s);
    m_channel->setAccessibleName(tr("Name of the channel"));
    m_channel->setPlaceholderText(tr("Name of the channel"));
    m_channel->setToolTip(tr("Where these orders come from, as your lists should show it."));
    m_channel->setMinimumWidth(144);
    m_channel->setMaximumWidth(220);
    m_shape->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shape->setMinimumContentsLength(16);
    m_shape->setMaximumWidth(520);
    row->addWidget(m_shape, 3);
    row->addWidget(m_channel, 1);
    row->addStretch(1);
    QPushButton* load = quietButton(tr("Take from a file …"));
    load->setObjectName(u"loadMapping"_s);
    QPushButton* save = quietButton(tr("Save as a file …"));
    save->setObjectName(u"saveMapping"_s);
    connect(load, &QPushButton::clicked, this, &MappingView::askLoad);
    connect(save, &QPushButton::clicked, this, &MappingView::askSave);
    row->addWidget(load);
    row->addWidget(save);
    column->addLayout(row);
    return head;
}

void MappingView::show(const QString& path, const imports::ReadOptions& options)
{
    m_sample.emplace(path, options);
    const imports::FileSummary& file = m_sample->file();
    const bool isAssigned = options.layout && options.layout->columns.size() == static_cast<std::size_t>(file.header.size());
    m_layout = isAssigned ? *options.layout : file.layout;
    m_isShapeChosen = isAssigned;
    m_layout.columns.resize(static_cast<std::size_t>(file.header.size()), Field::Ignored);
    m_title->setText(tr("What do the columns of “%1” hold?").arg(file.fileName));
    if (!isAssigned)
        m_layout.shape = m_sample->shapeBy(m_layout);
    fillColumns();
    showLayout();
    tryOut();
}

void MappingView::clear()
{
    m_soon->stop();
    m_sample.reset();
    m_choosers.clear();
    delete m_columns->takeWidget();
    delete m_orders->takeWidget();
}

void MappingView::fillColumns()
{
    auto* ground = new QWidget;
    auto* grid = new QGridLayout(ground);
    grid->setContentsMargins(0, 0, 16, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    m_choosers.clear();
    const QStringList& header = m_sample->file().header;
    for (int i = 0; i < header.size(); ++i) {
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        const QString title = header[i].simplified();
        words->addWidget(plainLabel(title.isEmpty() ? tr("Column %1 (no title)").arg(m_context.locale.toString(i + 1)) : title));
        words->addWidget(new ValuesLabel(m_sample->valuesOf(i)));
        grid->addLayout(words, i, 0);
        auto* chooser = new ScrollingChooser;
        chooser->setModel(m_fields);
        chooser->setAccessibleName(title);
        // As wide as its words on a wide window; on a narrow one the column's own title comes first.
        chooser->setMinimumWidth(220);
        chooser->setMaximumWidth(260);
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->setMinimumContentsLength(14);
        connect(chooser, &QComboBox::activated, this,
            [this, i, chooser](int index) { choose(i, static_cast<Field>(chooser->itemData(index).toInt())); });
        grid->addWidget(chooser, i, 1, Qt::AlignTop);
        m_choosers.push_back(chooser);
    }
    grid->setRowStretch(static_cast<int>(header.size()), 1);
    m_columns->setWidget(ground);
}

void MappingView::showLayout()
{
    for (std::size_t i = 0; i < m_choosers.size(); ++i) {
        QComboBox* chooser = m_choosers[i];
        chooser->setCurrentIndex(std::max(0, chooser->findData(static_cast<int>(m_layout.columns[i]))));
        QFont font = chooser->font();
        font.setBold(m_layout.columns[i] != Field::Ignored);
        chooser->setFont(font);
    }
    m_shape->setCurrentIndex(std::max(0, m_shape->findData(static_cast<int>(m_layout.shape))));
    m_channel->setText(m_layout.channel);
}

void MappingView::choose(int column, Field field)
{
    // Only items may stand in several columns of a row; anything else has one column, the one chosen last.
    const bool mayRepeat = imports::isLineField(field) && m_layout.shape == RowShape::OrderRows;
    for (Field& other : m_layout.columns) {
        if (other == field && !mayRepeat)
            other = Field::Ignored;
    }
    m_layout.columns[static_cast<std::size_t>(column)] = field;
    if (!m_isShapeChosen)
        m_layout.shape = m_sample->shapeBy(m_layout);
    showLayout();
    m_soon->start();
}

void MappingView::tryOut()
{
    if (!m_sample)
        return;
    const imports::MappedOrders mapped = m_sample->ordersBy(m_layout);
    showOrders(mapped);
    m_isReady = mapped.missing.isEmpty() && !mapped.orders.empty();
    emit readyChanged();
}

void MappingView::showOrders(const imports::MappedOrders& mapped)
{
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(plainLabel(tr("The first orders of this file"), TextSize::Section));
    const auto say = [column](const QString& text, Ink ink) {
        QLabel* label = wrappedLabel(text);
        setInk(label, ink);
        column->addWidget(label);
    };
    if (!mapped.missing.isEmpty())
        say(mapped.missing, Ink::Warn);
    else if (mapped.orders.empty())
        say(tr("No order comes of it."), Ink::Warn);
    for (const imports::ImportedOrder& imported : mapped.orders)
        addOrder(column, imported);
    constexpr std::size_t shown = 5;
    if (!mapped.issues.empty())
        column->addSpacing(12);
    for (std::size_t i = 0; i < mapped.issues.size() && i < shown; ++i)
        say(tr("Row %1: %2").arg(m_context.locale.toString(mapped.issues[i].row), mapped.issues[i].reason), Ink::Muted);
    column->addStretch(1);
    m_orders->setWidget(ground);
}

void MappingView::addOrder(QVBoxLayout* column, const imports::ImportedOrder& imported)
{
    const Order& order = imported.order;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(order.placedAt.msUtc, m_context.shop.settings().zone());
    const QString when = order.placedDateOnly ? m_context.locale.toString(at.date(), QLocale::ShortFormat)
                                              : m_context.locale.toString(at, QLocale::ShortFormat);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->addWidget(plainLabel(order.number));
    row->addWidget(mutedLabel(when));
    row->addStretch(1);
    row->addWidget(plainLabel(displayAmount(order.total, m_context.locale)));
    column->addLayout(row);
    QStringList person{order.customerName};
    if (!order.email.isEmpty())
        person += order.email;
    person.removeAll(QString());
    const auto say = [column](const QString& text) {
        if (text.isEmpty())
            return;
        QLabel* label = wrappedLabel(text);
        setInk(label, Ink::Muted);
        column->addWidget(label);
    };
    say(person.join(u"  ·  "_s));
    say(order.shipTo.labelLines({}).join(u", "_s));
    say(order.taxId.isEmpty() ? QString() : tr("Tax number %1").arg(order.taxId));
    for (const OrderLine& line : order.lines)
        say(tr("%1 × %2").arg(m_context.locale.toString(line.quantity), line.title.isEmpty() ? line.sku : line.title));
}

void MappingView::takeMapping(const QString& path)
{
    if (!m_sample)
        return;
    m_layout = imports::loadMapping(path, m_sample->file().header);
    m_isShapeChosen = true;
    showLayout();
    tryOut();
}

void MappingView::askSave()
{
    if (!m_sample)
        return;
    const QString folder = m_context.memory.folder(u"mapping_folder"_s);
    const QString name = QFileInfo(m_sample->file().fileName).completeBaseName();
    QString path = QFileDialog::getSaveFileName(this, tr("Save what the columns mean"),
        u"%1/%2-%3.json"_s.arg(folder, name, tr("columns")), tr("Mappings of columns (*.json)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive))
        path += u".json"_s;
    const bool good = attempt(m_context.messages, [&] { imports::saveMapping(path, m_layout, m_sample->file().header); });
    if (good)
        m_context.messages.say(tr("Saved as “%1”. Another shop can take it from there.").arg(QFileInfo(path).fileName()));
}

void MappingView::askLoad()
{
    const QString folder = m_context.memory.folder(u"mapping_folder"_s);
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Take what the columns mean from a file"), folder, tr("Mappings of columns (*.json)"));
    if (!path.isEmpty())
        attempt(m_context.messages, [&] { takeMapping(path); });
}

} // namespace kokarda::screens

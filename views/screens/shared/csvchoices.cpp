// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/csvchoices.h"

#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int keyRole = Qt::UserRole;

QString leftKey(const QString& list)
{
    return u"csv_left/"_s + list;
}

} // namespace

exports::CsvManner csvManner(const PageContext& context)
{
    exports::CsvManner manner = exports::CsvManner::of(context.locale);
    if (const QString separator = context.memory.value(u"csv_separator"_s); !separator.isEmpty())
        manner.separator = separator == "tab"_L1 ? u'\t' : separator[0];
    if (const QString mark = context.memory.value(u"csv_mark"_s); !mark.isEmpty())
        manner.decimalMark = mark[0];
    manner.byteOrderMark = context.memory.value(u"csv_bom"_s, u"yes"_s) == "yes"_L1;
    return manner;
}

CsvChoices::CsvChoices(const PageContext& context, const QString& key, const std::vector<exports::ListColumn>& columns, int rows, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_key(key)
    , m_columns(new QListWidget)
    , m_separator(new QComboBox)
    , m_mark(new QComboBox)
    , m_bom(new QCheckBox(tr("Marked as UTF-8, as Excel needs it")))
    , m_path(new QLineEdit)
    , m_state(mutedLabel())
    , m_save(primaryButton(tr("Save %n row(s)", nullptr, rows)))
{
    setWindowTitle(tr("Save this list as CSV"));
    makeColumns(columns);
    makeManner();
    const QString folder = context.memory.folder(u"report_folder"_s);
    m_path->setText(QDir::toNativeSeparators(u"%1/%2-%3.csv"_s.arg(folder, key, QDate::currentDate().toString(Qt::ISODate))));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(340);
    QPushButton* choose = plainButton(tr("Choose …"));
    QPushButton* all = quietButton(tr("All columns"));
    QPushButton* none = quietButton(tr("None"));
    QPushButton* cancel = plainButton(tr("Cancel"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Columns"), TextSize::Section), 1);
    head->addWidget(all);
    head->addWidget(none);
    column->addLayout(head);
    column->addWidget(m_columns, 1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto named = [](const QString& title) {
        QLabel* label = mutedLabel(title);
        label->setMinimumHeight(32); // as tall as the field beside it
        return label;
    };
    form->addRow(named(tr("Between the columns")), m_separator);
    form->addRow(named(tr("In decimal numbers")), m_mark);
    form->addRow(QString(), m_bom);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_path, 1);
    place->addWidget(choose);
    form->addRow(named(tr("File")), place);
    form->addRow(QString(), m_state);
    column->addLayout(form);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);

    m_save->setObjectName(u"saveCsv"_s);
    m_save->setDefault(true);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(choose, &QPushButton::clicked, this, &CsvChoices::choosePath);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_columns, &QListWidget::itemChanged, this, &CsvChoices::showState);
    connect(m_path, &QLineEdit::textChanged, this, &CsvChoices::showState);
    connect(m_save, &QPushButton::clicked, this, [this] {
        remember();
        accept();
    });
    showState();
}

void CsvChoices::makeColumns(const std::vector<exports::ListColumn>& columns)
{
    const QStringList left = m_context.memory.value(leftKey(m_key)).split(u',', Qt::SkipEmptyParts);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setMinimumHeight(220);
    for (const exports::ListColumn& column : columns) {
        auto* item = new QListWidgetItem(column.title, m_columns);
        item->setData(keyRole, column.key);
        item->setToolTip(column.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(left.contains(column.key) ? Qt::Unchecked : Qt::Checked);
    }
    m_columns->setCurrentRow(0);
}

void CsvChoices::makeManner()
{
    m_separator->addItem(tr("Semicolon ;"), u";"_s);
    m_separator->addItem(tr("Comma ,"), u","_s);
    m_separator->addItem(tr("Tab"), u"\t"_s);
    m_separator->setAccessibleName(tr("Between the columns"));
    m_mark->addItem(tr("Comma: 12,50"), u","_s);
    m_mark->addItem(tr("Point: 12.50"), u"."_s);
    m_mark->setAccessibleName(tr("In decimal numbers"));
    const exports::CsvManner manner = csvManner(m_context);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(QString(manner.separator))));
    m_mark->setCurrentIndex(std::max(0, m_mark->findData(QString(manner.decimalMark))));
    m_bom->setChecked(manner.byteOrderMark);
}

void CsvChoices::tickAll(bool wanted)
{
    for (int row = 0; row < m_columns->count(); ++row)
        m_columns->item(row)->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
}

void CsvChoices::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save"), this->path(), tr("Table (*.csv)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void CsvChoices::showState()
{
    const bool hasColumn = left().size() < m_columns->count();
    const bool hasName = !m_path->text().trimmed().isEmpty();
    const bool isThere = hasName && QFileInfo(path()).isFile();
    m_state->setText(!hasColumn ? tr("Tick at least one column.")
            : !hasName          ? tr("Say where the file goes.")
            : isThere           ? tr("This file is there already and will be replaced.")
                                : QString());
    m_save->setEnabled(hasColumn && hasName);
}

QString CsvChoices::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u".csv"_s;
}

exports::CsvManner CsvChoices::manner() const
{
    return {m_separator->currentData().toString()[0], m_mark->currentData().toString()[0], m_bom->isChecked()};
}

QSet<QString> CsvChoices::left() const
{
    QSet<QString> keys;
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() != Qt::Checked)
            keys.insert(m_columns->item(row)->data(keyRole).toString());
    }
    return keys;
}

void CsvChoices::remember()
{
    const exports::CsvManner chosen = manner();
    QStringList keys = left().values();
    keys.sort();
    m_context.memory.setValue(leftKey(m_key), keys.join(u','));
    m_context.memory.setValue(u"csv_separator"_s, chosen.separator == u'\t' ? u"tab"_s : QString(chosen.separator));
    m_context.memory.setValue(u"csv_mark"_s, QString(chosen.decimalMark));
    m_context.memory.setValue(u"csv_bom"_s, chosen.byteOrderMark ? u"yes"_s : u"no"_s);
    m_context.memory.setValue(u"report_folder"_s, QFileInfo(path()).absolutePath());
}

} // namespace kokarda::screens

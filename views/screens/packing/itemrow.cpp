// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/itemrow.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/palette.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int lineHigh = 20;
constexpr int air = 10;  ///< above the title and below the last line
constexpr int tick = 60; ///< what the tick box takes
constexpr int right = 16;

/// The text in lines of this width, cut between words where that can be; the last of `most` lines holds the rest, as
/// far as there is room for it.
QStringList linesOf(const QString& text, const QFont& font, int width, int most)
{
    if (text.isEmpty())
        return {};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (lines.size() + 1 == most) {
            lines += QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

constexpr int anyNumber = 1'000;

} // namespace

ItemRow::ItemRow(const OrderLine& line, QStringList codes, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(line.id)
    , m_codes(std::move(codes))
    , m_title(line.title)
    , m_wanted(std::max(0, line.quantity - line.quantityShipped))
{
    QStringList more{line.variant, line.sku, line.bin.isEmpty() ? QString() : tr("shelf %1").arg(line.bin)};
    more.removeAll({});
    m_detail = more.join(u"  ·  "_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setToolTip((m_title + u'\n' + m_detail).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    connect(this, &QAbstractButton::clicked, this, &ItemRow::countOne);
    setCounted(0);
}

void ItemRow::countOne()
{
    setCounted(isComplete() ? 0 : m_counted + 1);
    emit countChanged();
}

QString ItemRow::words() const
{
    return m_wanted > 1 ? tr("%1, %2 of %3").arg(m_title, QString::number(m_counted), QString::number(m_wanted)) : m_title;
}

void ItemRow::setCounted(int pieces)
{
    m_counted = std::clamp(pieces, 0, m_wanted);
    setAccessibleName(tr("%1, %2 of %3 in the parcel").arg(m_title, QString::number(m_counted), QString::number(m_wanted)));
    update();
}

QFont ItemRow::titleFont() const
{
    QFont title = font();
    title.setPixelSize(14);
    title.setWeight(QFont::DemiBold);
    return title;
}

int ItemRow::countWidth() const
{
    QFont strong = font();
    strong.setPixelSize(16);
    strong.setWeight(QFont::DemiBold);
    // As wide as the count ever gets, so that a title does not move while its pieces are counted.
    const QString widest = tr("%1 of %2").arg(QString::number(m_wanted), QString::number(m_wanted));
    return std::max(64, QFontMetrics(strong).horizontalAdvance(widest) + 12);
}

QStringList ItemRow::title(int room) const
{
    return linesOf(m_title, titleFont(), room, hasFocus() ? anyNumber : 2);
}

int ItemRow::titleLines() const
{
    return static_cast<int>(title(width() - tick - countWidth() - right).size());
}

bool ItemRow::isTitleWhole() const
{
    return m_title.endsWith(u'…') || !title(width() - tick - countWidth() - right).join(QString()).endsWith(u'…');
}

int ItemRow::heightForWidth(int width) const
{
    const int room = std::max(80, width - tick - countWidth() - right);
    const auto lines = title(room).size() + linesOf(m_detail, font(), room, anyNumber).size();
    return std::max(least, 2 * air + static_cast<int>(lines) * lineHigh);
}

void ItemRow::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    updateGeometry();
}

void ItemRow::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    updateGeometry();
}

void ItemRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -3);
    painter.setPen(QPen(hasFocus() ? colours.ribbon : isComplete() ? colours.good : colours.hairline, hasFocus() ? 2 : 1));
    painter.setBrush(isComplete() ? colours.tint(colours.good, 0.10) : underMouse() ? colours.tint(colours.ink, 0.03) : colours.raised);
    painter.drawRoundedRect(ground, 8, 8);
    // The tick box is as large as what it stands for: one look across the bench is enough.
    const QRectF box(16, (height() - 2 - 32) / 2.0, 32, 32);
    painter.setPen(QPen(isComplete() ? colours.good : colours.edge, 1.5));
    painter.setBrush(isComplete() ? colours.good : colours.raised);
    painter.drawRoundedRect(box, 6, 6);
    if (isComplete())
        painter.drawPixmap(QPointF(box.x() + 6, box.y() + 6), iconPixmap(u"check"_s, Ink::OnRibbon, 20, this));
    QFont strong = font();
    strong.setPixelSize(16);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_wanted > 1 ? colours.ribbon : colours.ink);
    const QString count = m_wanted > 1 && m_counted > 0 && !isComplete()
        ? tr("%1 of %2").arg(QString::number(m_counted), QString::number(m_wanted))
        : tr("%1 ×").arg(m_wanted);
    painter.drawText(QRect(tick, 0, countWidth(), height() - 2), Qt::AlignVCenter | Qt::AlignLeft, count);
    const int left = tick + countWidth();
    const int room = width() - left - right;
    int y = air;
    const auto write = [&](const QStringList& lines, const QFont& face, const QColor& ink) {
        painter.setFont(face);
        painter.setPen(ink);
        for (const QString& line : lines) {
            painter.drawText(QRect(left, y, room, lineHigh), Qt::AlignVCenter | Qt::AlignLeft, line);
            y += lineHigh;
        }
    };
    write(title(room), titleFont(), colours.ink);
    write(linesOf(m_detail, font(), room, anyNumber), font(), colours.muted);
}

} // namespace kokarda::screens

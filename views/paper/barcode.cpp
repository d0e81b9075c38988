// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/barcode.h"

#include "views/paper/units.h"

#include <QHash>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <memory>
#include <zint.h>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

struct SymbolDeleter
{
    void operator()(zint_symbol* symbol) const { ZBarcode_Delete(symbol); }
};

// zint's vector output gives two units a module at scale 1.
constexpr qreal zintUnitsPerModule = 2.0;

std::optional<Code> encoded(int symbology, const QString& text, int level)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.isEmpty() || utf8.size() > 1000)
        return std::nullopt;
    std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    if (!symbol)
        return std::nullopt;
    symbol->symbology = symbology;
    symbol->input_mode = UNICODE_MODE;
    symbol->show_hrt = 0;
    symbol->option_1 = level;
    symbol->warn_level = WARN_DEFAULT;
    const auto* bytes = reinterpret_cast<const unsigned char*>(utf8.constData());
    if (ZBarcode_Encode_and_Buffer_Vector(symbol.get(), bytes, int(utf8.size()), 0) >= ZINT_ERROR || !symbol->vector)
        return std::nullopt;

    Code code;
    code.width = symbol->width;
    code.height = symbology == BARCODE_QRCODE ? symbol->rows : 1;
    code.modules.setFillRule(Qt::WindingFill);
    for (const zint_vector_rect* r = symbol->vector->rectangles; r; r = r->next) {
        if (code.height == 1)
            code.modules.addRect(std::round(qreal(r->x) / zintUnitsPerModule), 0,
                std::round(qreal(r->width) / zintUnitsPerModule), 1);
        else
            code.modules.addRect(std::round(qreal(r->x) / zintUnitsPerModule),
                std::round(qreal(r->y) / zintUnitsPerModule), std::round(qreal(r->width) / zintUnitsPerModule),
                std::round(qreal(r->height) / zintUnitsPerModule));
    }
    return code;
}

/// A page that does not come out well at once is set again, and a note asks for its slip to be set closer: the codes of
/// an order are the same each time.
std::optional<Code> remembered(int symbology, const QString& text, int level)
{
    constexpr qsizetype mostCodes = 64;
    thread_local QHash<std::pair<int, QString>, std::optional<Code>> known;
    const std::pair key(symbology, text);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= mostCodes)
        known.clear();
    return *known.insert(key, encoded(symbology, text, level));
}

} // namespace

std::optional<Code> qrCode(const QString& text)
{
    constexpr int levelM = 2;
    return remembered(BARCODE_QRCODE, text, levelM);
}

std::optional<Code> code128(const QString& text)
{
    for (const QChar c : text)
        if (c.unicode() > 0xFF || c.unicode() < 0x20)
            return std::nullopt;
    return remembered(BARCODE_CODE128, text, -1);
}

qreal snappedModule(qreal wish, int dpi)
{
    if (dpi <= 0)
        return wish;
    const qreal dot = unitsPerInch / dpi;
    return std::max(1.0, std::floor(wish / dot + 1e-6)) * dot;
}

QPointF snapped(QPointF point, int dpi)
{
    if (dpi <= 0)
        return point;
    const qreal dot = unitsPerInch / dpi;
    return {std::floor(point.x() / dot + 1e-6) * dot, std::floor(point.y() / dot + 1e-6) * dot};
}

std::optional<Shape> qrShape(const QString& text, QPointF at, qreal side, int dpi, const QColor& colour)
{
    const std::optional<Code> code = qrCode(text);
    if (!code)
        return std::nullopt;
    const qreal module = snappedModule(side / code->width, dpi);
    return Shape{code->modules, snapped(at, dpi), module, colour, 0, u"qr "_s + text};
}

std::optional<Shape> code128Shape(const QString& text, QPointF at, qreal width, qreal height, int dpi,
    const QColor& colour)
{
    const std::optional<Code> code = code128(text);
    if (!code)
        return std::nullopt;
    // 0.375 mm is comfortable for every scanner and three dots of a 203 dpi label printer.
    const qreal module = snappedModule(std::min(mm(0.3755), width / code->width), dpi);
    if (module < mm(0.19) || module * code->width > width + 1)
        return std::nullopt;
    const QPainterPath bars = QTransform::fromScale(1, height / module).map(code->modules);
    return Shape{bars, snapped(at, dpi), module, colour, 0, u"code128 "_s + text};
}

} // namespace kokarda::paper

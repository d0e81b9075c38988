// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdfobjects.h"

#include <QCryptographicHash>
#include <QString>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <libdeflate.h>
#include <map>
#include <memory>
#include <new>

namespace kokarda::paper::pdf {

QByteArray deflated(const QByteArray& bytes, int level)
{
    struct Closer
    {
        void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
    };
    thread_local std::map<int, std::unique_ptr<libdeflate_compressor, Closer>> known;
    auto& compressor = known[level];
    if (!compressor)
        compressor.reset(libdeflate_alloc_compressor(level));
    if (!compressor)
        throw std::bad_alloc();
    const auto length = static_cast<size_t>(bytes.size());
    QByteArray packed(qsizetype(libdeflate_zlib_compress_bound(compressor.get(), length)), Qt::Uninitialized);
    packed.truncate(qsizetype(
        libdeflate_zlib_compress(compressor.get(), bytes.constData(), length, packed.data(), static_cast<size_t>(packed.size()))));
    packed.squeeze();
    return packed;
}

namespace {

/// "00" to "99": two digits are said at once.
constexpr auto twoDigits = [] {
    std::array<char, 200> digits{};
    for (size_t i = 0; i < 100; ++i) {
        digits[2 * i] = char('0' + i / 10);
        digits[2 * i + 1] = char('0' + i % 10);
    }
    return digits;
}();

char* putTwo(char* at, unsigned value)
{
    *at++ = twoDigits[2 * value];
    *at++ = twoDigits[2 * value + 1];
    return at;
}

char* putUpTo99(char* at, unsigned value)
{
    if (value >= 10)
        return putTwo(at, value);
    *at++ = char('0' + value);
    return at;
}

char* putDigits(char* at, unsigned value)
{
    if (value < 100)
        return putUpTo99(at, value);
    if (value < 10'000)
        return putTwo(putUpTo99(at, value / 100), value % 100);
    return putTwo(putDigits(at, value / 100), value % 100);
}

} // namespace

char* putWhole(char* at, int value)
{
    if (value < 0)
        *at++ = '-';
    at = putDigits(at, value < 0 ? 0U - unsigned(value) : unsigned(value));
    *at++ = ' ';
    return at;
}

char* putNumber(char* at, double value)
{
    // No paper is as long as 700 metres.
    const int hundredths = int(std::clamp(value * 100 + (value < 0 ? -0.5 : 0.5), -2e9, 2e9));
    const int whole = hundredths / 100, rest = std::abs(hundredths % 100);
    if (rest == 0)
        return putWhole(at, whole);
    if (hundredths < 0)
        *at++ = '-';
    at = putDigits(at, unsigned(std::abs(whole)));
    *at++ = '.';
    if (rest % 10 == 0)
        *at++ = char('0' + rest / 10);
    else
        at = putTwo(at, unsigned(rest));
    *at++ = ' ';
    return at;
}

void addNumber(QByteArray& to, double value)
{
    char text[numberRoom];
    to.append(text, putNumber(text, value) - text);
}

void addPoint(QByteArray& to, const QPointF& point)
{
    char text[2 * numberRoom];
    to.append(text, putNumber(putNumber(text, point.x()), point.y()) - text);
}

void addTransform(QByteArray& to, const QTransform& transform)
{
    for (const double value : {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx(), transform.dy()}) {
        QByteArray text = QByteArray::number(value, 'f', 6);
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
        to += (text == "-0" ? QByteArray("0") : text) + ' ';
    }
    to += "cm\n";
}

QByteArray textString(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

Objects::Objects(QIODevice& out)
    : m_out(out)
{
    // The second line tells programs that carry the file that it is not text (ISO 19005-1, 6.1.2).
    put("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
}

void Objects::put(const QByteArray& bytes)
{
    m_out.write(bytes);
    m_at += bytes.size();
}

int Objects::reserve()
{
    m_places.push_back(0);
    return int(m_places.size());
}

void Objects::write(int number, const QByteArray& value)
{
    m_places[size_t(number) - 1] = m_at;
    put(QByteArray::number(number) + " 0 obj\n" + value + "\nendobj\n");
}

int Objects::add(const QByteArray& value)
{
    const int number = reserve();
    write(number, value);
    return number;
}

void Objects::writeStream(int number, const QByteArray& entries, const QByteArray& data)
{
    // Piece by piece: the faces are most of a small file and need not be copied on their way.
    m_places[size_t(number) - 1] = m_at;
    put(QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n");
    put(data);
    put("\nendstream\nendobj\n");
}

int Objects::addStream(const QByteArray& entries, const QByteArray& data)
{
    const int number = reserve();
    writeStream(number, entries, data);
    return number;
}

void Objects::finish(int catalog, int info, const QByteArray& seed)
{
    const qint64 table = m_at;
    const QByteArray count = QByteArray::number(int(m_places.size()) + 1);
    QByteArray places = "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qint64 place : m_places)
        places += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray name = QCryptographicHash::hash(seed + places, QCryptographicHash::Md5).toHex();
    put(places + "trailer\n<</Size " + count + "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" + name
        + "><" + name + ">]>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
}

} // namespace kokarda::paper::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QPointF>
#include <QTransform>
#include <vector>

namespace kokarda::paper::pdf {

/// Bytes as PDF's FlateDecode wants them. `level` as libdeflate counts: 1 is quick, 12 is small. The same bytes become
/// the same bytes again.
QByteArray deflated(const QByteArray& bytes, int level);

/// No number takes more characters.
inline constexpr int numberRoom = 24;
/// Writes a number as short as PDF allows, to two decimals, and a space after it; returns where the next one goes.
char* putNumber(char* at, double value);
/// The same for a whole number; it takes at most wholeRoom characters.
inline constexpr int wholeRoom = 12;
char* putWhole(char* at, int value);
void addNumber(QByteArray& to, double value);
void addPoint(QByteArray& to, const QPointF& point);
/// The six numbers of a transform in full precision and the operator "cm" that applies it.
void addTransform(QByteArray& to, const QTransform& transform);
/// A text as PDF's hexadecimal string in UTF-16.
QByteArray textString(const QString& text);

/// The frame of a PDF 1.4 file (ISO 32000-1, 7.5): numbered objects one after the other, then the table of their
/// places. Nothing is kept but the places, so that a file of any length needs the memory of one object.
class Objects
{
public:
    /// Writes the beginning. What `out` does not take shows in its error.
    explicit Objects(QIODevice& out);

    /// A number for an object that is written later.
    int reserve();
    void write(int number, const QByteArray& value);
    int add(const QByteArray& value);
    /// `entries` of its dictionary without the length.
    void writeStream(int number, const QByteArray& entries, const QByteArray& data);
    int addStream(const QByteArray& entries, const QByteArray& data);
    /// Writes the table and the end. `seed` makes the file's identifier.
    void finish(int catalog, int info, const QByteArray& seed);

    /// Bytes from the file's beginning to an object that is written.
    qint64 placeOf(int number) const { return m_places[size_t(number) - 1]; }
    /// Bytes written so far.
    qint64 length() const { return m_at; }

private:
    void put(const QByteArray& bytes);

    QIODevice& m_out;
    qint64 m_at = 0;
    std::vector<qint64> m_places; ///< by number, less one
};

/// "12 0 R"
QByteArray reference(int number);

} // namespace kokarda::paper::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace kokarda::paper {

/// A stored picture; a null image for bytes that are none. The pictures of a batch are decoded once, so that a PDF
/// holds each of them once, because Qt knows it again.
QImage pictureOf(const QByteArray& png);

/// Thermal heads and mono lasers know no grey: what is darker than the middle is black, the rest is paper.
QImage inBlack(const QImage& picture);

/// A photograph for the same heads: so many dots across and down at most, black or white, as dense as the shade.
QImage inDots(const QImage& photograph, const QSize& dots);

} // namespace kokarda::paper

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

} // namespace kokarda::paper

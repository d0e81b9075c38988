// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/pdfobjects.h"

#include <QImage>

namespace kokarda::paper::pdf {

/// Writes a picture without loss and gives its object's number. Soft edges become a mask of their own; `flat` lays them
/// on white, as an archive wants it. The pictures of a batch are packed once, whatever the number of files.
int writePicture(Objects& objects, const QImage& picture, bool flat);

} // namespace kokarda::paper::pdf

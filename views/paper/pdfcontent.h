// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"
#include "views/paper/pdftext.h"

#include <QHash>
#include <vector>

namespace kokarda::paper::pdf {

/// Faces and pictures of a file: every page calls them by the same names.
class Resources
{
public:
    Resources(Objects& objects, bool archive) : m_objects(objects), m_archive(archive) {}

    /// "/F0", remembering that these glyphs are needed.
    QByteArray faceName(const GlyphRun& run);
    /// "/P3"; a picture is written the first time it is named.
    QByteArray pictureName(const QImage& picture);
    /// Writes the faces, and the dictionary of all of it.
    void write(int number);

private:
    Objects& m_objects;
    bool m_archive;
    struct Used
    {
        const Typeface* face;
        std::vector<bool> glyphs;
    };
    std::vector<Used> m_faces;
    QHash<qint64, int> m_pictures; ///< objects by the key of the picture
};

/// What stands on a page in PDF's words (ISO 32000-1, 8 and 9). `sheet` carries the page's places to tenths of a point
/// from the sheet's upper left corner, `height` is the sheet's in the same unit.
QByteArray contentOf(const Page& page, const QTransform& sheet, qreal height, Resources& resources);

} // namespace kokarda::paper::pdf

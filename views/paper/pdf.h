// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/adjustment.h"
#include "views/paper/page.h"

#include <QString>
#include <memory>
#include <vector>

namespace kokarda::paper {

/// What a PDF says about itself. Never anybody's name, address or order text.
struct PdfMeta
{
    QString title;        ///< "Packing slips, 25 orders"
    QString language;     ///< ISO 639-1 of the document, into its metadata
    bool archive = false; ///< PDF/A-1b
    Adjustment adjustment; ///< of the printer that the file is for; a file to keep has none
    bool upright = false;  ///< for a printer: pages that lie are turned onto the upright sheet, see onSheet()

    bool operator==(const PdfMeta&) const = default;
};

/// A PDF being written page by page, so that a batch of any length needs the memory of one page. Pages may differ in
/// size. It says what paint() draws, by our own hand: Qt's writer takes several times as long for handwriting, packs its
/// fonts anew for every file, and leaves out what PDF/A asks of fonts. The file appears under its name only when finish() has checked it; until then, and after a cancel (the
/// object goes away without finish()), nothing stands at that name but what stood there before.
class PdfFile
{
public:
    /// Opens a private temporary file beside `path`. Throws WorldError when the folder cannot be written.
    PdfFile(const QString& path, const PdfMeta& meta);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// Writes the next pages. Throws WorldError when the disk does not take them.
    void add(const std::vector<Page>& pages);
    int pageCount() const;

    /// Ends the document, checks beginning, end and page count of what lies on the disk, and puts it in its place.
    /// Throws WorldError with the reason; RuleError when there is no page.
    void finish();

private:
    struct Writing;
    std::unique_ptr<Writing> m_writing;
};

/// A few pages as one file.
void writePdf(const std::vector<Page>& pages, const QString& path, const PdfMeta& meta);

} // namespace kokarda::paper

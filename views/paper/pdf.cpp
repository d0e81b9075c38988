// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf.h"

#include "models/values/problem.h"
#include "views/paper/painter.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

constexpr int resolution = 720; // one device pixel is a tenth of a point

QString reason(const QString& path, const QString& why)
{
    return QCoreApplication::translate("paper", "The PDF %1 could not be written: %2. Nothing was changed.").arg(QDir::toNativeSeparators(path), why);
}

QByteArray xmp(const PdfMeta& meta)
{
    return u"<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
           "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
           "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>"_s.arg(meta.title.toHtmlEscaped(),
               meta.language.toHtmlEscaped())
        .toUtf8();
}

void setSize(QPdfWriter& writer, const QSizeF& units)
{
    writer.setPageLayout(QPageLayout(QPageSize(units / 10.0, QPageSize::Point, QString(), QPageSize::ExactMatch),
        QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
}

// The number in the page tree's root, which the writer puts at the end: "/Count 12".
int countIn(const QByteArray& tail)
{
    const qsizetype at = tail.lastIndexOf("/Count ");
    if (at < 0)
        return -1;
    qsizetype end = at + 7;
    while (end < tail.size() && tail[end] >= '0' && tail[end] <= '9')
        ++end;
    return tail.mid(at + 7, end - at - 7).toInt();
}

} // namespace

struct PdfFile::Writing
{
    QString path;
    Adjustment adjustment;
    QTemporaryFile file;
    std::unique_ptr<QPdfWriter> writer;
    QPainter painter;
    int pages = 0;

    void checkDisk() const
    {
        if (file.error() != QFileDevice::NoError)
            throw WorldError(reason(path, file.errorString()));
    }
};

PdfFile::PdfFile(const QString& path, const PdfMeta& meta)
    : m_writing(std::make_unique<Writing>())
{
    m_writing->path = path;
    m_writing->adjustment = meta.adjustment;
    const QFileInfo info(path);
    m_writing->file.setFileTemplate(info.absoluteDir().filePath(u".kokarda-XXXXXX.part"_s));
    if (!m_writing->file.open())
        throw WorldError(reason(path, m_writing->file.errorString()));
    m_writing->writer = std::make_unique<QPdfWriter>(&m_writing->file);
    QPdfWriter& writer = *m_writing->writer;
    writer.setResolution(resolution);
    writer.setCreator(u"Kokarda"_s);
    writer.setTitle(meta.title);
    if (meta.archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    else if (!meta.language.isEmpty())
        writer.setDocumentXmpMetadata(xmp(meta));
}

PdfFile::~PdfFile()
{
    if (m_writing && m_writing->painter.isActive())
        m_writing->painter.end();
}

int PdfFile::pageCount() const
{
    return m_writing->pages;
}

void PdfFile::add(const std::vector<Page>& pages)
{
    for (const Page& page : pages) {
        setSize(*m_writing->writer, page.size);
        if (m_writing->pages == 0) {
            if (!m_writing->painter.begin(m_writing->writer.get()))
                throw WorldError(reason(m_writing->path, m_writing->file.errorString()));
        } else {
            m_writing->writer->newPage();
        }
        paint(m_writing->painter, page, resolution / unitsPerInch, m_writing->adjustment);
        ++m_writing->pages;
    }
    m_writing->checkDisk();
}

void PdfFile::finish()
{
    if (m_writing->pages == 0)
        throw RuleError(QCoreApplication::translate("paper", "There is nothing to print."));
    m_writing->painter.end();
    m_writing->writer.reset();
    QTemporaryFile& file = m_writing->file;
    if (!file.flush())
        throw WorldError(reason(m_writing->path, file.errorString()));
    m_writing->checkDisk();
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        throw WorldError(reason(m_writing->path, QCoreApplication::translate("paper", "the disk does not confirm it")));
#endif
    // Qt does not report a failed write inside the PDF engine: what lies on the disk is what counts.
    file.seek(0);
    const bool begins = file.read(5) == "%PDF-";
    file.seek(0);
    const QByteArray whole = file.size() < 4'000'000 ? file.readAll() : QByteArray();
    file.seek(std::max<qint64>(0, file.size() - 64));
    const bool ends = file.readAll().trimmed().endsWith("%%EOF");
    if (!begins || !ends || (!whole.isEmpty() && countIn(whole) != m_writing->pages))
        throw WorldError(reason(m_writing->path, QCoreApplication::translate("paper", "the file came out incomplete")));
    file.close();
    std::error_code failed;
    std::filesystem::rename(file.fileName().toStdString(), QFileInfo(m_writing->path).absoluteFilePath().toStdString(),
        failed);
    if (failed)
        throw WorldError(reason(m_writing->path, QString::fromLocal8Bit(failed.message())));
    file.setAutoRemove(false);
}

void writePdf(const std::vector<Page>& pages, const QString& path, const PdfMeta& meta)
{
    PdfFile file(path, meta);
    file.add(pages);
    file.finish();
}

} // namespace kokarda::paper

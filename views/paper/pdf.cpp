// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/pdf.h"

#include "models/values/problem.h"
#include "views/paper/pdfcontent.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>
#include <filesystem>
#include <optional>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// How hard pages are packed: the numbers of strokes hardly become smaller by trying harder.
constexpr int packing = 1;

QString reason(const QString& path, const QString& why)
{
    return QCoreApplication::translate("paper", "The PDF %1 could not be written: %2. Nothing was changed.").arg(QDir::toNativeSeparators(path), why);
}

// What the file says about itself, for programs that read PDF's newer way (ISO 16684-1), and for archives the part of
// the standard that it keeps (ISO 19005-1, 6.7).
QByteArray xmp(const PdfMeta& meta, const QDateTime& made)
{
    const QString archive = u"<rdf:Description rdf:about='' xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'>\n"
                            "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"_s;
    return u"<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
           "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>\n"
           "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/' "
           "xmlns:pdf='http://ns.adobe.com/pdf/1.3/'>\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
           "<xmp:CreatorTool>Kokarda</xmp:CreatorTool><xmp:CreateDate>%3</xmp:CreateDate><pdf:Producer>Kokarda</pdf:Producer>\n"
           "</rdf:Description>\n%4</rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>"_s
        .arg(meta.title.toHtmlEscaped(), meta.language.isEmpty() ? u"x-default"_s : meta.language.toHtmlEscaped(),
            made.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s), meta.archive ? archive : QString())
        .toUtf8();
}

// The number in the page tree's root, which the writer puts last of all objects: "/Count 12".
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
    Writing(const QString& where, const PdfMeta& about)
        : path(where)
        , meta(about)
    {
        file.setFileTemplate(QFileInfo(path).absoluteDir().filePath(u".kokarda-XXXXXX.part"_s));
        if (!file.open())
            throw WorldError(reason(path, file.errorString()));
        objects.emplace(file);
        resources.emplace(*objects, meta.archive);
        pageTree = objects->reserve();
        resourceObject = objects->reserve();
    }

    void checkDisk() const
    {
        if (file.error() != QFileDevice::NoError)
            throw WorldError(reason(path, file.errorString()));
    }

    void add(const Page& page);
    QByteArray outputIntent();
    void end();
    bool isWhole();

    QString path;
    PdfMeta meta;
    QTemporaryFile file;
    std::optional<pdf::Objects> objects;
    std::optional<pdf::Resources> resources;
    int pageTree = 0;
    int resourceObject = 0;
    std::vector<int> pages;
};

void PdfFile::Writing::add(const Page& page)
{
    const QSizeF sheet = sheetFor(page.size, meta.upright);
    const QByteArray content = pdf::contentOf(page, onSheet(page.size, meta.adjustment, meta.upright), sheet.height(), *resources);
    const int stream = objects->addStream("/Filter/FlateDecode", pdf::deflated(content, packing));
    QByteArray box;
    pdf::addPoint(box, {sheet.width() / 10, sheet.height() / 10});
    pages.push_back(objects->add("<</Type/Page/Parent " + pdf::reference(pageTree) + "/MediaBox[0 0 " + box.trimmed() + "]/Resources "
        + pdf::reference(resourceObject) + "/Contents " + pdf::reference(stream) + ">>"));
}

// The colours are those of screens and the web; an archive must say so (ISO 19005-1, 6.2.2).
QByteArray PdfFile::Writing::outputIntent()
{
    QFile profile(u":/colour/sRGB.icc"_s);
    if (!profile.open(QIODevice::ReadOnly))
        throw WorldError(reason(path, QCoreApplication::translate("paper", "the colour profile is missing; please install Kokarda again")));
    const int colours = objects->addStream("/N 3/Filter/FlateDecode", pdf::deflated(profile.readAll(), 9));
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/RegistryName"
           "(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        + pdf::reference(colours) + ">>]";
}

void PdfFile::Writing::end()
{
    resources->write(resourceObject);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int about = objects->addStream("/Type/Metadata/Subtype/XML", xmp(meta, now));
    const QByteArray intent = meta.archive ? outputIntent() : QByteArray();
    const int info = objects->add("<</Title" + pdf::textString(meta.title) + "/Creator(Kokarda)/Producer(Kokarda)/CreationDate(D:"
        + now.toString(u"yyyyMMddHHmmss'Z'"_s).toLatin1() + ")>>");
    const QByteArray language = meta.language.isEmpty() ? QByteArray() : "/Lang(" + meta.language.toLatin1() + ')';
    const int catalog = objects->add("<</Type/Catalog/Pages " + pdf::reference(pageTree) + language + "/Metadata " + pdf::reference(about)
        + intent + "/ViewerPreferences<</DisplayDocTitle true>>>>");
    QByteArray kids;
    for (const int page : pages)
        kids += pdf::reference(page) + ' ';
    objects->write(pageTree, "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(int(pages.size())) + ">>");
    objects->finish(catalog, info, now.toString(Qt::ISODateWithMs).toLatin1());
}

// What lies on the disk is what counts. The file was written from front to back and no write was refused, so it is whole
// when it begins as it should, has every byte, and its last objects stand where its table says: the pages between, by
// far the most of it, need not be read again.
bool PdfFile::Writing::isWhole()
{
    if (file.size() != objects->length() || !file.seek(0) || file.read(5) != "%PDF-" || !file.seek(objects->placeOf(pageTree)))
        return false;
    const QByteArray tail = file.readAll();
    return tail.startsWith(QByteArray::number(pageTree) + " 0 obj\n") && countIn(tail) == int(pages.size())
        && tail.endsWith("%%EOF\n");
}

PdfFile::PdfFile(const QString& path, const PdfMeta& meta)
    : m_writing(std::make_unique<Writing>(path, meta))
{
}

PdfFile::~PdfFile() = default;

int PdfFile::pageCount() const
{
    return int(m_writing->pages.size());
}

void PdfFile::add(const std::vector<Page>& pages)
{
    for (const Page& page : pages)
        m_writing->add(page);
    m_writing->checkDisk();
}

void PdfFile::finish()
{
    if (m_writing->pages.empty())
        throw RuleError(QCoreApplication::translate("paper", "There is nothing to print."));
    m_writing->end();
    QTemporaryFile& file = m_writing->file;
    if (!file.flush())
        throw WorldError(reason(m_writing->path, file.errorString()));
    m_writing->checkDisk();
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        throw WorldError(reason(m_writing->path, QCoreApplication::translate("paper", "the disk does not confirm it")));
#endif
    if (!m_writing->isWhole())
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

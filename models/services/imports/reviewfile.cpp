// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/reviewfile.h"

#include "models/services/imports/fingerprint.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/number.h"
#include "models/services/imports/tablefile.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// Takes reviews one by one, gives each its key and counts.
class ReviewTaker
{
public:
    ReviewTaker(ReviewFileSummary& summary, const std::function<void(ImportedReview&&)>& sink)
        : m_summary(summary)
        , m_sink(sink)
    {
    }

    void take(ImportedReview review)
    {
        if (review.review.stars == 0 && review.review.text.isEmpty()) {
            ++m_summary.rejected;
            m_summary.issues.push_back(issueAt(review.row, -1, RowIssue::Severity::Rejected, RowIssue::Kind::BadNumber));
            m_summary.issues.back().reason =
                QCoreApplication::translate("imports", "The review has neither stars nor a text.");
            return;
        }
        if (review.review.sourceKey.isEmpty())
            review.review.sourceKey = fingerprint(review);
        ++m_summary.reviews;
        if (m_sink)
            m_sink(std::move(review));
    }

private:
    QString fingerprint(const ImportedReview& review)
    {
        const QString said = QStringList{review.orderNumber, review.productKey, review.review.author,
                                         isoUtc(review.review.at), QString::number(review.review.stars),
                                         review.review.title, review.review.text}
                                 .join(u'\x1f');
        const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
        const int copy = ++m_copies[hash];
        return copy == 1 ? hash : hash + u'-' + QString::number(copy);
    }

    ReviewFileSummary& m_summary;
    const std::function<void(ImportedReview&&)>& m_sink;
    QHash<QString, int> m_copies;
};

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void readJson(const QByteArray& bytes, const ReadOptions& options, ReviewFileSummary& summary, ReviewTaker& taker)
{
    summary.format = u"etsy-json"_s;
    QJsonParseError error;
    const QJsonArray list = QJsonDocument::fromJson(bytes, &error).array();
    if (error.error != QJsonParseError::NoError || list.isEmpty() || !list[0].toObject().contains(u"star_rating")) {
        summary.refusal = QCoreApplication::translate(
            "imports", "This JSON file holds no Etsy reviews. In Etsy open Account settings › Privacy and request your data.");
        return;
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        ImportedReview review{.row = i + 1};
        review.review.source = u"Etsy"_s;
        review.review.author = object.value("reviewer"_L1).toString().trimmed();
        review.review.stars = qBound(0, object.value("star_rating"_L1).toInt(), 5);
        review.review.text = object.value("message"_L1).toString().trimmed();
        review.orderNumber = textOf(object.value("order_id"_L1));
        // Etsy's data export writes the month first.
        const std::string date = object.value("date_reviewed"_L1).toString().toStdString();
        if (const std::optional<DateReading> reading = readDate(date, DateOrder::MonthFirst))
            review.review.at = toInstant(*reading, options.zone);
        else
            summary.issues.push_back(issueAt(review.row, -1, RowIssue::Severity::Warning, RowIssue::Kind::BadDate, date));
        taker.take(std::move(review));
    }
}

struct ReviewColumns
{
    int id, stars, title, text, author, email, date, reply, product, order, hidden, source;
};

ReviewColumns columnsOf(const TableFile& table)
{
    return {.id = table.columnOf("review_id|id|metaobject_handle"),
            .stars = table.columnOf("rating|stars|star_rating|rating_value|score|ocena|gwiazdki|liczba gwiazdek"),
            .title = table.columnOf("review_title|title|summary|tytuł"),
            .text = table.columnOf("body|review|review_text|text|message|content|review_body|treść|opinia|komentarz|comment"),
            .author = table.columnOf("reviewer_name|author|reviewer|nickname|name|customer|autor|imię|klient|display_name"),
            .email = table.columnOf("reviewer_email|email|e-mail|customer_email"),
            .date = table.columnOf("review_date|created_at|date_reviewed|date|date_created|data|data dodania|submitted_at"),
            .reply = table.columnOf("reply|odpowiedź|merchant_reply"),
            .product = table.columnOf("sku|product_handle|product_id|handle|product|produkt|product_title"),
            .order = table.columnOf("order_id|order_number|order|numer zamówienia|nr zamówienia"),
            .hidden = table.columnOf("hidden|state|status|curated|published"),
            .source = table.columnOf("source|źródło")};
}

bool saysHidden(const QString& word)
{
    static const QStringList words = {u"true"_s, u"hidden"_s, u"unpublished"_s, u"spam"_s, u"pending"_s, u"no"_s, u"rejected"_s};
    return words.contains(word.toLower());
}

DateOrder orderOfDates(TableFile& table, int column, const ReadOptions& options, ReviewFileSummary& summary)
{
    DateEvidence evidence;
    while (table.next())
        evidence.add(table.cell(column));
    table.rewind();
    if (evidence.decided())
        return *evidence.decided();
    const QString title = column < 0 ? QString() : table.header().titles().value(column);
    if (const auto answer = options.dateOrders.find(title); answer != options.dateOrders.end())
        return *answer;
    if (evidence.isAmbiguous()) {
        DateQuestion question{.column = title, .sample = QString::fromStdString(evidence.sample())};
        if (const auto reading = readDate(evidence.sample(), DateOrder::DayFirst))
            question.dayFirst = reading->date;
        if (const auto reading = readDate(evidence.sample(), DateOrder::MonthFirst))
            question.monthFirst = reading->date;
        summary.dateQuestions.push_back(question);
    }
    return DateOrder::DayFirst;
}

void readTable(QIODevice& device, const ReadOptions& options, ReviewFileSummary& summary, ReviewTaker& taker)
{
    summary.format = u"table"_s;
    TableFile table(device, options.encoding);
    summary.header = table.header().titles();
    const ReviewColumns columns = columnsOf(table);
    if (columns.stars < 0 && columns.text < 0) {
        summary.refusal =
            QCoreApplication::translate("imports", "No column of this file holds stars or the text of a review.");
        return;
    }
    const DateOrder order = orderOfDates(table, columns.date, options, summary);
    while (table.next()) {
        ImportedReview review{.row = table.row()};
        review.review.sourceKey = table.text(columns.id);
        review.review.source = table.text(columns.source);
        review.review.author = table.text(columns.author);
        review.review.title = table.text(columns.title);
        review.review.text = table.text(columns.text);
        review.review.reply = table.text(columns.reply);
        review.email = table.text(columns.email);
        review.productKey = table.text(columns.product);
        review.orderNumber = table.text(columns.order);
        review.isHidden = saysHidden(table.text(columns.hidden));
        const std::string_view stars = table.cell(columns.stars);
        review.review.stars = readStars(stars).value_or(0);
        if (review.review.stars == 0 && !stars.empty())
            summary.issues.push_back(
                issueAt(review.row, columns.stars, RowIssue::Severity::Warning, RowIssue::Kind::BadNumber, stars));
        const std::string_view date = table.cell(columns.date);
        if (const std::optional<DateReading> reading = readDate(date, order))
            review.review.at = toInstant(*reading, options.zone);
        else if (!date.empty())
            summary.issues.push_back(
                issueAt(review.row, columns.date, RowIssue::Severity::Warning, RowIssue::Kind::BadDate, date));
        taker.take(std::move(review));
    }
}

} // namespace

std::optional<int> readStars(std::string_view text)
{
    int drawn = 0;
    for (std::string_view rest = text; rest.starts_with("\xE2\x98\x85"); rest.remove_prefix(3))
        ++drawn;
    if (drawn >= 1 && drawn <= 5)
        return drawn;
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && text.substr(slash + 1) != "5")
        return std::nullopt;
    const std::optional<Number> number = readNumber(text.substr(0, slash), DecimalMark::Point);
    if (!number || number->isPercent || number->currency.isKnown())
        return std::nullopt;
    // Any 18 digits are a number: what cannot be stars goes before it is multiplied.
    if (number->mantissa < 0 || (number->decimals == 0 && number->mantissa > 5))
        return std::nullopt;
    // Half stars count for the next whole one, as the platforms show them.
    qint64 tenths = number->mantissa * (number->decimals == 0 ? 10 : 1);
    for (int i = 1; i < number->decimals; ++i)
        tenths /= 10;
    const qint64 stars = (tenths + 5) / 10;
    return tenths >= 10 && stars <= 5 ? std::optional(static_cast<int>(stars)) : std::nullopt;
}

ReviewFileSummary readReviews(QIODevice& device, const QString& fileName, const ReadOptions& options,
                              const std::function<void(ImportedReview&&)>& sink)
{
    ReviewFileSummary summary{.fileName = fileName};
    summary.fingerprint = fingerprintOf(device);
    device.seek(0);
    ReviewTaker taker(summary, sink);
    const QByteArray start = device.peek(64).trimmed();
    if (start.startsWith('[') || start.startsWith('{') || start.startsWith("\xEF\xBB\xBF["))
        readJson(device.readAll(), options, summary, taker);
    else
        readTable(device, options, summary, taker);
    return summary;
}

ReviewFileSummary readReviews(const QString& path, const ReadOptions& options,
                              const std::function<void(ImportedReview&&)>& sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(
            QCoreApplication::translate("imports", "“%1” cannot be opened: %2").arg(path, file.errorString()));
    return readReviews(file, QFileInfo(path).fileName(), options, sink);
}

} // namespace kokarda::imports

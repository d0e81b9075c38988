// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/encoding.h"
#include "models/services/imports/textsource.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

/// Text as the bytes of an encoding.
QByteArray encoded(const QString& text, Encoding encoding)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
            const char low = static_cast<char>(unit & 0xFF);
            const char high = static_cast<char>(unit >> 8);
            bytes += encoding == Encoding::Utf16Le ? low : high;
            bytes += encoding == Encoding::Utf16Le ? high : low;
        } else if (unit < 0x80) {
            bytes += static_cast<char>(unit);
        } else {
            const auto& page = codePage(encoding);
            for (std::size_t i = 0; i < page.size(); ++i) {
                if (page[i] == unit)
                    bytes += static_cast<char>(0x80 + i);
            }
        }
    }
    return bytes;
}

EncodingGuess guessOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return guessEncoding(buffer);
}

QString textOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const EncodingGuess guess = guessEncoding(buffer);
    TextSource source(buffer, guess);
    std::string out;
    while (source.read(out, 3)) { }
    return QString::fromStdString(out);
}

const QString polish = QStringLiteral("Numer;Imię i nazwisko;Wartość zamówienia\n"
                                      "1;Łukasz Ścibór;Przesyłka kurierska, paczkomat Gdańsk\n"
                                      "2;Grażyna Świątek-Dąbrowska;Odbiór osobisty, źródło\n");

class PolishInEncoding : public testing::TestWithParam<Encoding>
{
};

TEST_P(PolishInEncoding, isReadBackLetterForLetter)
{
    EXPECT_EQ(textOf(encoded(polish, GetParam())), polish) << encodingName(GetParam()).toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, PolishInEncoding,
                         testing::Values(Encoding::Windows1250, Encoding::Latin2, Encoding::Cp852, Encoding::Utf16Le,
                                         Encoding::Utf16Be));

TEST(Encoding, ofEveryPolishWordIsToldByItsLettersAlone)
{
    const QStringList words = {
        QStringLiteral("Gdańsk"),  QStringLiteral("Łódź"),      QStringLiteral("Dąbrowa"), QStringLiteral("Święta Ania"),
        QStringLiteral("Żaneta"),  QStringLiteral("miś"),       QStringLiteral("Kołobrzeg"), QStringLiteral("Września"),
        QStringLiteral("ZIELONA GÓRA"), QStringLiteral("ŁĘCZNA"), QStringLiteral("Bełżec"), QStringLiteral("Płatność"),
    };
    int wrong = 0;
    QString which;
    for (const QString& word : words) {
        const QString file = QStringLiteral("Numer zamowienia;Klient;Produkt\n1;Nowak;Kubek %1\n2;Wilk;Talerz\n").arg(word);
        for (const Encoding encoding : {Encoding::Windows1250, Encoding::Latin2, Encoding::Cp852}) {
            if (textOf(encoded(file, encoding)) != file) {
                ++wrong;
                which += word + QLatin1Char(' ') + encodingName(encoding) + QLatin1String("; ");
            }
        }
    }
    EXPECT_EQ(wrong, 0) << which.toStdString();
}

TEST(Encoding, ofGermanFrenchAndSpanishIsNotTakenForPolish)
{
    for (const QString& text : {QStringLiteral("Bestellnummer;Käufer\n1;Jürgen Groß, Müllerstraße 5, Köln\n"),
                                QStringLiteral("Numéro;Acheteur\n1;Hélène Lefèvre, façade côté forêt, Orléans\n"),
                                QStringLiteral("Número de orden;Dirección;Teléfono\n1;Peña;Neuquén, España\n")}) {
        EXPECT_EQ(textOf(encoded(text, Encoding::Latin1)), text);
        EXPECT_EQ(textOf(encoded(text, Encoding::Windows1252)), text);
    }
}

TEST(Encoding, ofAFileWithSignsOnlyIsNotTakenForThatOfDos)
{
    QString hundred = QStringLiteral("order_id,item_name,order_total\n");
    for (int i = 0; i < 100; ++i)
        hundred += QStringLiteral("%1,Men’s mug – large … new – “big”,5.00\n").arg(i);
    QStringList files = {hundred};
    for (const QString& cell : {QStringLiteral("O’Brien"), QStringLiteral("Mug – big"), QStringLiteral("“Best” mug"),
                                QStringLiteral("5 €"), QStringLiteral("€5"), QStringLiteral("£5.00"), QStringLiteral("Print 10×15"),
                                QStringLiteral("2½ l"), QStringLiteral("½ kg"), QStringLiteral("Shop™ card®"), QStringLiteral("20°"),
                                QStringLiteral("Jan\u00A0Kos"), QStringLiteral("Wait…")})
        files += QStringLiteral("order_id,item_name,order_total\n1,Mug,5.00\n2,%1,6.00\n3,Bowl,7.00\n").arg(cell);
    for (const QString& file : files)
        EXPECT_EQ(textOf(encoded(file, Encoding::Windows1252)), file) << encodingName(guessOf(encoded(file, Encoding::Windows1252)).encoding).toStdString();
}

TEST(Encoding, ofASingleForeignNameIsToldByWhereItsLetterStands)
{
    for (const QString& name : {QStringLiteral("Løkke"), QStringLiteral("São Paulo"), QStringLiteral("Käthe"), QStringLiteral("Jørgensen"),
                                QStringLiteral("Søren"), QStringLiteral("Møller"), QStringLiteral("Østergaard"), QStringLiteral("João"),
                                QStringLiteral("Guimarães"), QStringLiteral("Müller"), QStringLiteral("Kjær"), QStringLiteral("Håkon"),
                                QStringLiteral("Zoë"), QStringLiteral("Peña"), QStringLiteral("Straße")}) {
        const QString file = QStringLiteral("Name,Email,Total,Lineitem name\n#1,a@example.com,5.00,Mug\n#2,b@example.com,6.00,%1\n").arg(name);
        EXPECT_EQ(textOf(encoded(file, Encoding::Windows1252)), file);
        EXPECT_FALSE(guessOf(encoded(file, Encoding::Windows1252)).isCertain) << "one letter is a guess";
    }
}

TEST(Encoding, nameIsIsoWhereNoByteOfWindowsIsUsed)
{
    const QString text = QStringLiteral("Número;España;año\n");
    EXPECT_EQ(guessOf(encoded(text, Encoding::Latin1)).encoding, Encoding::Latin1);
    EXPECT_EQ(guessOf(encoded(text + QStringLiteral("„señor“ €\n"), Encoding::Windows1252)).encoding,
              Encoding::Windows1252);
}

TEST(Encoding, ofUtf8IsProvedStrictlyAndTheMarkIsSkipped)
{
    EXPECT_EQ(guessOf(polish.toUtf8()), EncodingGuess{});
    EXPECT_EQ(guessOf("\xEF\xBB\xBF" + polish.toUtf8()).bomLength, 3);
    EXPECT_EQ(textOf("\xEF\xBB\xBF" + polish.toUtf8()), polish);
    EXPECT_TRUE(guessOf("plain").isAscii);
}

TEST(Encoding, staysUtf8WhenAFewBytesAreDamaged)
{
    const QByteArray bytes = polish.toUtf8() + "damaged \xB3 here\n";
    const EncodingGuess guess = guessOf(bytes);
    EXPECT_EQ(guess.encoding, Encoding::Utf8);
    EXPECT_FALSE(guess.isCertain);
}

TEST(Encoding, thatIsNotOursIsNamed)
{
    const QByteArray russian = "\xd0\xe5\xea\xe2\xe8\xe7\xe8\xf2\xfb \xe7\xe0\xea\xe0\xe7\xe0, \xef\xee\xea\xf3\xef\xe0"
                               "\xf2\xe5\xeb\xfc \xe8 \xe0\xe4\xf0\xe5\xf1 \xe4\xee\xf1\xf2\xe0\xe2\xea\xe8\n";
    EXPECT_EQ(guessOf(russian).otherEncoding, QStringLiteral("WINDOWS-1251"));
}

std::vector<Replacement> replacementsIn(Encoding encoding, std::string_view bytes, std::string* text = nullptr)
{
    Decoder decoder(encoding);
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        decoder.decode(bytes.substr(i, 1), i + 1 == bytes.size(), out);
    if (text)
        *text = out;
    return decoder.replacements();
}

TEST(Decoder, writesDownEveryCharacterItHadToReplace)
{
    using Cause = Replacement::Cause;
    std::string text;
    const std::string_view bytes("a\xC5\x82" "b\0\xFFz\xED\xA0\x80\xC5", 11);
    const std::vector<Replacement> found = replacementsIn(Encoding::Utf8, bytes, &text);
    ASSERT_EQ(found.size(), 6u);
    EXPECT_EQ(found[0], (Replacement{4, Cause::NulCharacter}));
    EXPECT_EQ(found[1], (Replacement{7, Cause::InvalidBytes}));
    for (const Replacement& replacement : found)
        EXPECT_EQ(text.substr(static_cast<std::size_t>(replacement.offset), 3), "\xEF\xBF\xBD");
}

TEST(Decoder, joinsSurrogatesAndReplacesLoneOnes)
{
    std::string text;
    const std::string_view bytes("\x3D\xD8\x00\xDE" "a\0" "\x3D\xD8" "b\0", 10);
    const std::vector<Replacement> found = replacementsIn(Encoding::Utf16Le, bytes, &text);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].cause, Replacement::Cause::LoneSurrogate);
    EXPECT_EQ(text, "\xF0\x9F\x98\x80" "a\xEF\xBF\xBD" "b");
}

TEST(Decoder, replacesBytesThatTheCodePageDoesNotDefine)
{
    EXPECT_EQ(replacementsIn(Encoding::Windows1252, "a\x81").size(), 1u);
    EXPECT_TRUE(replacementsIn(Encoding::Windows1252, "a\x80").empty());
}

} // namespace
} // namespace kokarda::imports

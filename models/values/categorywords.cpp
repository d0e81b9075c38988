// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/categorywords.h"

#include "models/values/searchkey.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// Words as searchKey folds them. A trailing * stands for any ending: Polish inflects.
struct Words
{
    QLatin1String key;
    QLatin1String polish;
    QLatin1String english;
};

constexpr std::array all{
    Words{"mugs"_L1,
        "kubek kubki kubka kubkow kubecz* filizan* dzbanek dzbank* imbryk* czajnicz*"_L1,
        "mug cup teacup teapot"_L1},
    Words{"books"_L1,
        "ksiazk* ksiega ksiegi powiesc* kryminal* ebook* poradnik* komiks* atlas* audiobook* opowiadani* bajki basn* biografi* "
        "reportaz* podrecznik* encyklopedi* slownik*"_L1,
        "book novel cookbook guidebook audiobook paperback hardcover hardback comic anthology memoir mystery"_L1},
    Words{"home"_L1,
        "swieca swiece swiec swieczk* swiecznik* poszew* poduszk* pled pledy koc koce kocyk* obrus* bieznik* sciereczk* recznik* "
        "wazon* doniczk* oslonk* lampa lampk* lampion* deska deski lyzk* lyzecz* talerz* miska miseczk* sloj sloik* posciel* ramka "
        "ramki zaslon* dywan* koszyk* sitko zaparzacz* podkladk* serwet* zegar zegary lustr* girland* plakat*"_L1,
        "candle cushion pillow pillowcase blanket throw towel tablecloth runner vase lamp lantern board bowl plate spoon jar strainer "
        "frame rug curtain basket coaster planter poster clock mirror duvet napkin tray"_L1},
    Words{"clothes"_L1,
        "koszul* bluza bluzy bluzk* sweter swetry sweterek skarpet* czapk* szalik* szal rekawic* spodni* sukien* suknia kurtk* "
        "plaszcz* bielizn* pizam* tshirt* chusta chusty fartuch* kapcie kapci buty butki majtki rajstop* legginsy"_L1,
        "shirt tshirt tee hoodie sweater sweatshirt jumper sock hat beanie scarf glove mitten dress skirt jacket coat trousers jeans "
        "leggings pyjamas pajamas apron cap shoe boot slipper blouse cardigan polo shorts vest"_L1},
    Words{"food"_L1,
        "herbata herbaty herbatk* kawa kawy czekolad* miod miody konfitur* dzem dzemy ciastk* ciasto cukierk* przypraw* syrop* oliwa "
        "makaron* orzech* sok soki pralin* krowki chalwa musli granola nalewk* wino wina"_L1,
        "tea coffee chocolate honey jam cookie biscuit cake candy sweets spice syrup pasta praline fudge sauce wine granola snack"_L1},
    Words{"cosmetics"_L1,
        "mydlo mydla mydelk* krem kremy szampon* balsam* perfum* olejek olejki peeling* pomadk* szmink* maseczk* serum tonik zel "
        "kosmetyk* puder odzywk* dezodorant*"_L1,
        "soap cream shampoo lotion balm perfume lipstick serum scrub conditioner moisturiser moisturizer toner deodorant cologne "
        "mascara"_L1},
    Words{"toys"_L1,
        "zabawk* puzzle puzzli klocki klock* lalka lalki mis misie pluszak* pluszow* maskotk* gra gry ukladank* grzechotk* "
        "samochodzik* przytulank*"_L1,
        "toy puzzle jigsaw doll teddy plush lego game rattle"_L1},
    Words{"stationery"_L1,
        "kartka kartki kartek notes notesy notesik* notatnik* zeszyt* olowek olowki dlugopis* pioro piora papeteri* naklejk* zakladk* "
        "kalendarz* planner* dziennik* pocztowk* kopert* pamietnik* stempel stemple kredki flamast* pisak* segregator* album albumy"_L1,
        "card notebook notepad sketchbook pencil pen sticker bookmark calendar planner diary journal postcard envelope stationery "
        "eraser"_L1},
};

/// English parts of a title: what follows these says something about the thing before.
bool parts(const QString& word)
{
    static const QStringList small{u"with"_s, u"for"_s, u"of"_s, u"in"_s, u"by"_s, u"from"_s, u"on"_s, u"about"_s};
    return small.contains(word);
}

class Dictionary
{
public:
    Dictionary()
    {
        for (const Words& words : all) {
            for (const QString& word : QString(words.polish).split(u' ')) {
                if (word.endsWith(u'*'))
                    m_stems.emplace_back(word.chopped(1), words.key);
                else
                    m_polish.insert(word, words.key);
            }
            for (const QString& word : QString(words.english).split(u' ')) {
                m_english.insert(word, words.key);
                m_english.insert(word + (word.endsWith(u's') || word.endsWith(u'h') || word.endsWith(u'x') ? u"es"_s : u"s"_s), words.key);
                if (word.endsWith(u'y'))
                    m_english.insert(word.chopped(1) + u"ies"_s, words.key);
            }
        }
    }
    QString polish(const QString& word) const
    {
        if (const QString key = m_polish.value(word); !key.isEmpty())
            return key;
        for (const auto& [stem, key] : m_stems) {
            if (word.startsWith(stem))
                return key;
        }
        return {};
    }
    QString english(const QString& word) const { return m_english.value(word); }

private:
    QHash<QString, QString> m_polish;
    QHash<QString, QString> m_english;
    std::vector<std::pair<QString, QString>> m_stems;
};

} // namespace

const QStringList& categoryKeys()
{
    static const QStringList keys = [] {
        QStringList list;
        for (const Words& words : all)
            list << words.key;
        return list;
    }();
    return keys;
}

QString categoryKeyOf(const QString& title)
{
    static const Dictionary dictionary;
    QString english;
    for (const QString& piece : title.split(u',')) {
        // A T-shirt is one word of its own in both languages.
        const QStringList words = searchKey(piece).replace(u"t shirt"_s, u"tshirt"_s).split(u' ', Qt::SkipEmptyParts);
        QString inPart;
        for (const QString& word : words) {
            if (const QString key = dictionary.polish(word); !key.isEmpty())
                return key;
            if (parts(word) && english.isEmpty())
                english = std::exchange(inPart, {});
            else if (const QString key = dictionary.english(word); !key.isEmpty())
                inPart = key;
        }
        if (english.isEmpty())
            english = inPart;
    }
    return english;
}

} // namespace kokarda

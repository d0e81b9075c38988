// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <stdexcept>
#include <vector>

namespace kokarda::ink {

/// What a picker shows of a hand.
struct HandInfo
{
    QString name;        ///< the key stored with a note, e.g. "playwrite-pl"
    QString title;       ///< for people, a proper name: not translated
    bool joined = false; ///< the letters of a word hang together

    bool operator==(const HandInfo&) const = default;
};

/// Thrown by loadHand() for a name that is in no resource, and by the readers of hand files for a damaged one.
class HandError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

struct HandData;

/// One person's way of writing: the strokes of every letter and the rules that choose between them. Cheap to copy,
/// never changes, may be used from several threads at once.
class Hand
{
public:
    explicit Hand(std::shared_ptr<const HandData> data);

    const QString& name() const;
    const QString& title() const;
    bool joined() const;

    /// True if the hand can write the character. White space is always writable.
    bool canWrite(char32_t character) const;

    /// For the other files of this room: strokes and shaping.
    const HandData& data() const { return *m_data; }

private:
    std::shared_ptr<const HandData> m_data;
};

/// The hands that come with the program, the flagship first.
std::vector<HandInfo> hands();

/// Loads a hand by its name. Throws HandError if there is no such hand. The second call for a name is cheap.
Hand loadHand(const QString& name);

/// The characters of the text that the hand cannot write, each once, in order of appearance; empty if none. Show them
/// to the user before printing: write() leaves them out.
QString missingCharacters(const Hand& hand, const QString& text);

} // namespace kokarda::ink

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/flow.h"

namespace kokarda::paper {

namespace {

class Flow
{
public:
    explicit Flow(const Frame& frame)
        : m_frame(frame)
    {
        newPage();
    }

    void set(const Section& section)
    {
        for (size_t i = 0; i < section.pieces.size();) {
            size_t end = i;
            while (end + 1 < section.pieces.size() && section.pieces[end].keepWithNext)
                ++end;
            qreal needed = heightOf(section, i, end);
            if (i == 0 && section.repeat)
                needed += spaceBefore(*section.repeat) + section.repeat->height;
            const bool fits = m_frame.roll || m_y + needed <= m_frame.body.bottom() + 0.01;
            if (!fits && !m_atTop) {
                newPage();
                if (section.repeat)
                    put(*section.repeat);
            } else if (i == 0 && section.repeat) {
                put(*section.repeat);
            }
            putGroup(section, i, end);
            i = end + 1;
        }
    }

    Flowed result()
    {
        m_done.ends.push_back(m_y);
        return std::move(m_done);
    }

private:
    qreal spaceBefore(const Piece& piece) const { return m_atTop ? 0 : piece.before; }

    qreal heightOf(const Section& section, size_t first, size_t last) const
    {
        qreal sum = spaceBefore(section.pieces[first]) + section.pieces[first].height;
        for (size_t i = first + 1; i <= last; ++i)
            sum += section.pieces[i].before + section.pieces[i].height;
        return sum;
    }

    // A group that is kept together, but broken all the same where it is higher than a page.
    void putGroup(const Section& section, size_t first, size_t last)
    {
        for (size_t i = first; i <= last; ++i) {
            const Piece& piece = section.pieces[i];
            if (!m_frame.roll && !m_atTop && m_y + piece.before + piece.height > m_frame.body.bottom() + 0.01) {
                newPage();
                if (section.repeat)
                    put(*section.repeat);
            }
            put(piece);
        }
    }

    void newPage()
    {
        if (!m_done.pages.empty())
            m_done.ends.push_back(m_y);
        m_done.pages.push_back(Page{m_frame.size, m_frame.printable, {}});
        m_y = m_frame.body.top();
        m_atTop = true;
        if (m_frame.head) {
            const bool running = m_done.pages.size() > 1;
            put(m_frame.head(int(m_done.pages.size()) - 1));
            // A running head brings its own distance to what follows; the first head is a part like others.
            m_atTop = running;
        }
    }

    void put(const Piece& piece)
    {
        m_y += spaceBefore(piece);
        Marks marks = moved(piece.marks, {m_frame.body.left(), m_y});
        Marks& page = m_done.pages.back().marks;
        page.insert(page.end(), std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
        m_y += piece.height;
        m_atTop = false;
    }

    const Frame& m_frame;
    Flowed m_done;
    qreal m_y = 0;
    bool m_atTop = true;
};

} // namespace

Flowed flow(const Frame& frame, const std::vector<Section>& sections)
{
    Flow running(frame);
    for (const Section& section : sections)
        running.set(section);
    return running.result();
}

} // namespace kokarda::paper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/pair.h"
#include "views/ink/random.h"

#include <limits>

namespace kokarda::ink {

/// What both kinds of noise are made of: hashed values on a lattice, blended by a quintic. No trigonometry, so that it
/// gives the same bits everywhere. Each component has mean 0 and a standard deviation of about 1. A pen asks for places
/// next to each other, so the corners of the last square are kept: an object is for one thread.
class Lattice
{
public:
    struct Value
    {
        double x = 0;
        double y = 0;
    };

protected:
    Lattice(quint64 seed, double wavelength) : m_scale(1 / wavelength), m_seed(Random::mixed(seed)) {}

    /// The largest whole number that is not above the value.
    static qint64 floored(double value)
    {
        const qint64 whole = static_cast<qint64>(value);
        return static_cast<double>(whole) > value ? whole - 1 : whole;
    }
    template<class Number>
    static Number blend(Number t)
    {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }
    static bool isWithin(double part) { return part >= 0 && part < 1; }

    Pair corner(qint64 u, qint64 v) const
    {
        constexpr double spread = 2.4; // brings the blended even values to a standard deviation of about one
        const quint64 hash = Random::mixed(m_seed ^ (static_cast<quint64>(u) * Random::step)
            ^ (static_cast<quint64>(v) * 0xC2B2AE3D27D4EB4FULL));
        const Pair value{static_cast<double>(static_cast<qint64>(hash >> 32)), static_cast<double>(static_cast<qint64>(hash & 0xFFFFFFFFULL))};
        return spread * (value * (2.0 / 4294967296.0) - 1);
    }

    /// One side of a square: its first corner and what the second one has more.
    struct Side
    {
        Pair first{};
        Pair more{};

        Pair at(double part) const { return first + more * part; }
    };
    Side side(qint64 u, qint64 v) const
    {
        const Pair first = corner(u, v);
        return {first, corner(u + 1, v) - first};
    }

    static constexpr double nowhere = std::numeric_limits<double>::infinity();
    double m_scale;

private:
    quint64 m_seed;
};

/// Smooth noise of the plane.
class Noise : public Lattice
{
public:
    Noise(quint64 seed, double wavelength) : Lattice(seed, wavelength) {}

    Q_ALWAYS_INLINE Pair pairAt(Pair place) const
    {
        place *= m_scale;
        Pair in = place - m_square;
        if (!(isWithin(in[0]) && isWithin(in[1]))) {
            enter(place);
            in = place - m_square;
        }
        const Pair part = blend(in);
        const Pair above = m_above.at(part[0]);
        return above + (m_below.at(part[0]) - above) * part[1];
    }

    Value at(double x, double y) const
    {
        const Pair value = pairAt(Pair{x, y});
        return {value[0], value[1]};
    }

private:
    void enter(Pair place) const
    {
        const qint64 u = floored(place[0]), v = floored(place[1]);
        m_square = Pair{static_cast<double>(u), static_cast<double>(v)};
        m_above = side(u, v);
        m_below = side(u, v + 1);
    }

    mutable Pair m_square{nowhere, nowhere};
    mutable Side m_above, m_below;
};

/// Smooth noise along a line.
class LineNoise : public Lattice
{
public:
    LineNoise(quint64 seed, double wavelength)
        : Lattice(seed, wavelength)
        , m_between(blend((beside / m_scale) * m_scale))
    {
    }

    /// Both components where the lattice's own row runs.
    Q_ALWAYS_INLINE Pair onAxis(double x) const { return m_above.at(partOf(x)); }

    /// The first component between two rows.
    Q_ALWAYS_INLINE double at(double x) const
    {
        const double part = partOf(x);
        const double above = m_above.first[0] + m_above.more[0] * part;
        return above + (m_below.first[0] + m_below.more[0] * part - above) * m_between;
    }

private:
    static constexpr double beside = 0.37;

    Q_ALWAYS_INLINE double partOf(double x) const
    {
        x *= m_scale;
        double in = x - m_start;
        if (!isWithin(in)) {
            const qint64 u = floored(x);
            m_start = static_cast<double>(u);
            m_above = side(u, 0);
            m_below = side(u, 1);
            in = x - m_start;
        }
        return blend(in);
    }

    double m_between; ///< how far from one row to the next
    mutable double m_start = nowhere;
    mutable Side m_above, m_below;
};

} // namespace kokarda::ink

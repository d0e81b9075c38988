// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/random.h"

#include <array>
#include <limits>

namespace kokarda::ink {

/// Smooth noise of the plane: hashed values on a lattice, blended by a quintic. No trigonometry, so that it gives the
/// same bits everywhere. Each component has mean 0 and a standard deviation of about 1. A pen asks for places next to
/// each other, so the corners of the last square are kept: an object is for one thread.
class Noise
{
public:
    struct Value
    {
        double x = 0;
        double y = 0;
    };

    Noise(quint64 seed, double wavelength) : m_seed(Random::mixed(seed)), m_scale(1 / wavelength) {}

    Value at(double x, double y) const
    {
        const Place place = placeOf(x, y);
        return {mixed(place, &Value::x), mixed(place, &Value::y)};
    }

    /// The second component alone.
    double yAt(double x, double y) const { return mixed(placeOf(x, y), &Value::y); }

    /// Along a line.
    double at(double x) const { return mixed(placeOf(x, 0.37 / m_scale), &Value::x); }

    /// The same as at(x, 0), for half the work.
    Value onAxis(double x) const
    {
        const Place place = placeOf(x, 0);
        return {mix(m_corners[0].x, m_corners[1].x, place.s), mix(m_corners[0].y, m_corners[1].y, place.s)};
    }

private:
    /// How far a place lies between the corners of its square.
    struct Place
    {
        double s;
        double t;
    };

    Q_ALWAYS_INLINE Place placeOf(double x, double y) const
    {
        const double u = x * m_scale, v = y * m_scale;
        const qint64 iu = floored(u), iv = floored(v);
        if (iu != m_u || iv != m_v) {
            m_u = iu;
            m_v = iv;
            m_corners[0] = corner(iu, iv);
            m_corners[1] = corner(iu + 1, iv);
            m_corners[2] = corner(iu, iv + 1);
            m_corners[3] = corner(iu + 1, iv + 1);
        }
        return {blend(u - static_cast<double>(iu)), blend(v - static_cast<double>(iv))};
    }

    Q_ALWAYS_INLINE double mixed(const Place& place, double Value::*part) const
    {
        const auto& [a, b, c, d] = m_corners;
        return mix(mix(a.*part, b.*part, place.s), mix(c.*part, d.*part, place.s), place.t);
    }

    /// Brings the blended even values to a standard deviation of about one.
    static constexpr double spread = 2.4;

    static qint64 floored(double value)
    {
        const qint64 whole = static_cast<qint64>(value);
        return static_cast<double>(whole) > value ? whole - 1 : whole;
    }
    static double blend(double t) { return t * t * t * (t * (t * 6 - 15) + 10); }
    static double mix(double a, double b, double t) { return a + (b - a) * t; }

    Value corner(qint64 u, qint64 v) const
    {
        const quint64 hash = Random::mixed(m_seed ^ (static_cast<quint64>(u) * Random::step)
            ^ (static_cast<quint64>(v) * 0xC2B2AE3D27D4EB4FULL));
        const double x = static_cast<double>(hash >> 32) * (2.0 / 4294967296.0) - 1;
        const double y = static_cast<double>(hash & 0xFFFFFFFFULL) * (2.0 / 4294967296.0) - 1;
        return {spread * x, spread * y};
    }

    quint64 m_seed;
    double m_scale;
    mutable qint64 m_u = std::numeric_limits<qint64>::max();
    mutable qint64 m_v = 0;
    mutable std::array<Value, 4> m_corners{};
};

} // namespace kokarda::ink

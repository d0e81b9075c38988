#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the logo of the sample shop: a mug before a sheet of paper on a round ground. Needs nothing but Python.

    packaging/samplelogo.py resources/sample
"""
import math
import struct
import sys
import zlib

SIZE, FINE = 320, 3


def rounded(x, y, cx, cy, w, h, r):
    dx, dy = abs(x - cx) - w / 2 + r, abs(y - cy) - h / 2 + r
    return math.hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - r <= 0


def colour(x, y, ground):
    """Colour of a point; x and y run from -1 to 1."""
    paper, ink = (255, 255, 255), ground
    if math.hypot(x, y) > 0.97:
        return None
    tx, ty = x * math.cos(0.16) + y * math.sin(0.16), -x * math.sin(0.16) + y * math.cos(0.16)
    if rounded(x, y, -0.06, 0.22, 0.74, 0.66, 0.12):
        heart = (abs(x + 0.06) * 5.6, -(y - 0.24) * 5.6)
        if (heart[0] ** 2 + heart[1] ** 2 - 1) ** 3 - heart[0] ** 2 * heart[1] ** 3 <= 0:
            return ink
        return paper
    ring = math.hypot((x - 0.36) / 0.9, y - 0.2)
    if 0.14 <= ring <= 0.235 and x > 0.3:
        return paper
    if rounded(tx, ty, 0.04, -0.3, 0.56, 0.72, 0.03):
        if any(abs(ty - line) < 0.018 and abs(tx - 0.04) < 0.19 for line in (-0.52, -0.42, -0.32)):
            return ink
        return tuple((255 * 4 + c) // 5 for c in ground)
    return ground


def png(ground):
    rows = []
    for row in range(SIZE):
        line = bytearray([0])
        for column in range(SIZE):
            total, seen = [0, 0, 0], 0
            for k in range(FINE * FINE):
                x = ((column + (k % FINE + 0.5) / FINE) / SIZE) * 2 - 1
                y = ((row + (k // FINE + 0.5) / FINE) / SIZE) * 2 - 1
                c = colour(x, y, ground)
                if c:
                    seen += 1
                    total = [a + b for a, b in zip(total, c)]
            line += bytes([t // seen for t in total] if seen else ground) + bytes([255 * seen // (FINE * FINE)])
        rows.append(bytes(line))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"".join(rows), 9)) + chunk(b"IEND", b""))


for language, ground in (("pl", (0xB4, 0x32, 0x4A)), ("en", (0x2F, 0x6F, 0x62))):
    with open(f"{sys.argv[1]}/logo-{language}.png", "wb") as file:
        file.write(png(ground))

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ink/metrics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace kokarda::ink::test {
namespace {

using Cloud = std::vector<InkPoint>;

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

double deviation(const std::vector<double>& values)
{
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return values.empty() ? 0 : std::sqrt(sum / static_cast<double>(values.size()));
}

/// About forty points along the letter, in a box of size 1 around the origin.
Cloud fitted(const LetterTrace& letter)
{
    Cloud cloud;
    double total = 0;
    for (const auto& line : letter.ink) {
        for (std::size_t i = 1; i < line.size(); ++i)
            total += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    }
    const double step = total / 60;
    for (const auto& line : letter.ink) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double length = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
            const int pieces = std::max(1, static_cast<int>(length / std::max(step, 1e-6) + 0.5));
            for (int k = 0; k < pieces; ++k) {
                const double t = static_cast<double>(k) / pieces;
                cloud.push_back({line[i - 1].x + t * (line[i].x - line[i - 1].x),
                    line[i - 1].y + t * (line[i].y - line[i - 1].y), 0});
            }
        }
    }
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    for (const InkPoint& point : cloud) {
        left = std::min(left, point.x);
        right = std::max(right, point.x);
        top = std::min(top, point.y);
        bottom = std::max(bottom, point.y);
    }
    const double size = std::max({right - left, bottom - top, 1e-6});
    for (InkPoint& point : cloud)
        point = {(point.x - (left + right) / 2) / size, (point.y - (top + bottom) / 2) / size, 0};
    return cloud;
}

double oneWay(const Cloud& from, const Cloud& to)
{
    double sum = 0;
    for (const InkPoint& point : from) {
        double least = 1e18;
        for (std::size_t i = 0; i < to.size(); ++i) {
            // To the piece between two points, so that sampling adds nothing.
            const InkPoint& a = to[i];
            const InkPoint& b = to[std::min(i + 1, to.size() - 1)];
            const double dx = b.x - a.x, dy = b.y - a.y, length = dx * dx + dy * dy;
            double t = length > 0 && length < 0.01 ? ((point.x - a.x) * dx + (point.y - a.y) * dy) / length : 0;
            t = std::clamp(t, 0.0, 1.0);
            const double ex = a.x + t * dx - point.x, ey = a.y + t * dy - point.y;
            least = std::min(least, ex * ex + ey * ey);
        }
        sum += std::sqrt(least);
    }
    return from.empty() ? 0 : sum / static_cast<double>(from.size());
}

double chamferOf(const Cloud& a, const Cloud& b)
{
    return 0.5 * (oneWay(a, b) + oneWay(b, a));
}

void measureLetters(const std::vector<Trace>& traces, Measures& measures)
{
    std::vector<double> distances;
    int near = 0;
    for (const Trace& trace : traces) {
        std::map<char32_t, std::vector<Cloud>> same;
        for (const LetterTrace& letter : trace) {
            if (QChar::isLetter(letter.character) && !letter.ink.empty())
                same[letter.character].push_back(fitted(letter));
        }
        for (const auto& [character, clouds] : same) {
            for (std::size_t a = 0; a < clouds.size(); ++a) {
                for (std::size_t b = a + 1; b < clouds.size(); ++b) {
                    distances.push_back(chamferOf(clouds[a], clouds[b]));
                    const bool close = distances.back() < 0.005;
                    near += close ? 1 : 0;
                    measures.superimposableNeighbours += close && b == a + 1 ? 1 : 0;
                }
            }
        }
    }
    measures.superimposable = distances.empty() ? 0 : static_cast<double>(near) / static_cast<double>(distances.size());
    std::sort(distances.begin(), distances.end());
    measures.chamferMedian = distances.empty() ? 0 : distances[distances.size() / 2];
}

void measureWidth(const std::vector<Writing>& notes, Measures& measures)
{
    std::vector<double> widths;
    std::size_t words = 0, strokes = 0;
    for (const Writing& note : notes) {
        int last = -1;
        for (const Stroke& stroke : note.strokes) {
            ++strokes;
            last = std::max(last, stroke.word);
            for (std::size_t i = 1; i < stroke.points.size(); ++i) {
                const InkPoint &a = stroke.points[i - 1], &b = stroke.points[i];
                // One sample every tenth of a millimetre, so that dense points do not count more.
                for (double way = 0; way < std::hypot(b.x - a.x, b.y - a.y); way += 0.1)
                    widths.push_back(0.5 * (a.width + b.width));
            }
        }
        words += static_cast<std::size_t>(last + 1);
    }
    measures.widthCv = deviation(widths) / mean(widths);
    measures.strokesPerWord = static_cast<double>(strokes) / static_cast<double>(std::max<std::size_t>(words, 1));
}

void measureLine(const std::vector<LetterTrace>& line, double xHeight, std::vector<double>& residuals,
    std::vector<double>& slopes, double& lagSum, double& lagWeight)
{
    double sx = 0, sy = 0, sxx = 0, sxy = 0;
    const auto n = static_cast<double>(line.size());
    for (const LetterTrace& letter : line) {
        const double x = 0.5 * (letter.leftMm + letter.rightMm);
        sx += x;
        sy += letter.baselineMm;
        sxx += x * x;
        sxy += x * letter.baselineMm;
    }
    const double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx), base = (sy - slope * sx) / n;
    slopes.push_back(-slope);
    std::vector<double> own;
    for (const LetterTrace& letter : line)
        own.push_back((letter.baselineMm - base - slope * 0.5 * (letter.leftMm + letter.rightMm)) / xHeight);
    for (std::size_t i = 1; i < own.size(); ++i) {
        lagSum += own[i] * own[i - 1];
        lagWeight += 0.5 * (own[i] * own[i] + own[i - 1] * own[i - 1]);
    }
    residuals.insert(residuals.end(), own.begin(), own.end());
}

/// Ink of a letter between its baseline and a little above the small letters.
void reach(const LetterTrace& letter, double xHeight, double& left, double& right)
{
    for (const auto& line : letter.ink) {
        for (const InkPoint& point : line) {
            if (point.y > letter.baselineMm + 0.15 * xHeight || point.y < letter.baselineMm - 1.25 * xHeight)
                continue;
            left = std::min(left, point.x);
            right = std::max(right, point.x);
        }
    }
}

void measureLines(const std::vector<Writing>& notes, const std::vector<Trace>& traces, Measures& measures)
{
    std::vector<double> residuals, slopes, gaps, lefts, marks;
    double lagSum = 0, lagWeight = 0;
    for (std::size_t n = 0; n < notes.size(); ++n) {
        const double xHeight = notes[n].sizeUsedMm;
        std::map<int, std::vector<LetterTrace>> lines;
        for (const LetterTrace& letter : traces[n]) {
            lines[letter.line].push_back(letter);
            if (!letter.marks.empty()) {
                marks.push_back(letter.markShiftX);
                marks.push_back(letter.markShiftY);
            }
        }
        std::vector<double> left;
        for (const auto& [number, line] : lines) {
            if (line.size() > 12)
                measureLine(line, xHeight, residuals, slopes, lagSum, lagWeight);
            double before = -1, wordLeft = 1e9, wordRight = -1e9;
            for (std::size_t i = 0; i < line.size(); ++i) {
                reach(line[i], xHeight, wordLeft, wordRight);
                if (i + 1 < line.size() && line[i + 1].word == line[i].word)
                    continue;
                if (before >= 0)
                    gaps.push_back((wordLeft - before) / xHeight);
                else
                    left.push_back(wordLeft);
                before = wordRight;
                wordLeft = 1e9;
                wordRight = -1e9;
            }
        }
        const double middle = mean(left);
        for (const double value : left)
            lefts.push_back(value - middle);
    }
    measures.baselineSd = deviation(residuals);
    measures.baselineLag = lagWeight > 0 ? lagSum / lagWeight : 0;
    measures.rise = mean(slopes);
    measures.gapMean = mean(gaps);
    measures.gapCv = deviation(gaps) / mean(gaps);
    measures.leftSdMm = deviation(lefts);
    measures.markSd = deviation(marks);
}

} // namespace

double chamfer(const LetterTrace& a, const LetterTrace& b)
{
    return chamferOf(fitted(a), fitted(b));
}

Measures measured(const std::vector<Writing>& notes, const std::vector<Trace>& traces)
{
    Measures measures;
    measureLetters(traces, measures);
    measureWidth(notes, measures);
    measureLines(notes, traces, measures);
    return measures;
}

std::vector<std::string> failedGates(const Measures& m, bool joined)
{
    std::vector<std::string> failed;
    const auto gate = [&](const char* name, double value, double least, double most) {
        if (!(value >= least && value <= most))
            failed.push_back(std::string(name) + " = " + std::to_string(value));
    };
    gate("chamfer median", m.chamferMedian, 0.03, 0.07);
    gate("superimposable pairs", m.superimposable, 0, 0.001);
    gate("superimposable neighbours", m.superimposableNeighbours, 0, 0);
    gate("width variation", m.widthCv, 0.08, 0.20);
    gate("mark offsets", m.markSd, 0.05, 0.12);
    gate("left edge", m.leftSdMm, 0.3, 1.0);
    gate("baseline residual", m.baselineSd, 0.05, 0.17);
    gate("baseline autocorrelation", m.baselineLag, 0.1, 0.6);
    gate("word gap", m.gapMean, 0.9, 1.6);
    gate("word gap variation", m.gapCv, 0.18, 0.38);
    if (joined)
        gate("pen lifts per word", m.strokesPerWord, 1, 3.5);
    return failed;
}

} // namespace kokarda::ink::test

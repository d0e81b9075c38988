// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/cell.h"

#include <algorithm>
#include <array>

namespace kokarda::imports {

namespace {

constexpr std::array<std::string_view, 4> wideBlanks = {"\xC2\xA0", "\xE2\x80\xAF", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number, telephone number or code: nothing that a person would have put in quotes.
bool isCodeLike(std::string_view text)
{
    return !text.empty() && std::any_of(text.begin(), text.end(), isDigit)
        && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || std::string_view("+-/(). ").find(c) != std::string_view::npos || (c >= 'A' && c <= 'Z');
           });
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        if (isBlank(text.front())) {
            text.remove_prefix(1);
            continue;
        }
        const auto wide = std::find_if(wideBlanks.begin(), wideBlanks.end(),
                                       [&](std::string_view blank) { return text.starts_with(blank); });
        if (wide == wideBlanks.end())
            break;
        text.remove_prefix(wide->size());
    }
    while (!text.empty()) {
        if (isBlank(text.back())) {
            text.remove_suffix(1);
            continue;
        }
        const auto wide = std::find_if(wideBlanks.begin(), wideBlanks.end(),
                                       [&](std::string_view blank) { return text.ends_with(blank); });
        if (wide == wideBlanks.end())
            break;
        text.remove_suffix(wide->size());
    }
    return text;
}

std::string_view unguarded(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return text;
    if (text.size() >= 3 && text.starts_with("=\"") && text.back() == '"')
        return trimmed(text.substr(2, text.size() - 3));
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        const std::string_view inner = text.substr(1, text.size() - 2);
        if (isCodeLike(inner))
            return trimmed(inner);
    }
    if (text.size() >= 2 && text.front() == '\''
        && (isDigit(text[1]) || std::string_view("=+-@\t").find(text[1]) != std::string_view::npos))
        return text.substr(1);
    return text;
}

std::string_view unguardedCode(std::string_view text)
{
    text = unguarded(text);
    if (!text.empty() && text.front() == '\'')
        text.remove_prefix(1);
    return text;
}

bool isNothing(std::string_view text)
{
    text = trimmed(text);
    constexpr std::array<std::string_view, 8> words = {"", "-", "--", "---", "n/a", "N/A", "null", "NULL"};
    return std::find(words.begin(), words.end(), text) != words.end() || text == "\xE2\x80\x93" || text == "\xE2\x80\x94";
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda {

/// The usual reasons of cases. The shop's file holds their keys ("usual:faulty"), so that a reason is the same one in
/// whatever language the window was when it was chosen; own words are held as they were typed. Earlier versions wrote the
/// words of the window: caseReason() knows those as well.

/// Their keys, in the order in which they are offered.
QStringList usualCaseReasons();
/// The key of the reason of a case that a bad review opened; it is not offered.
QString fewStarsReason();

/// A reason as the file holds it: the key where the words are those of a usual reason in English or Polish, or a key
/// already; else the words, without blanks around them.
QString caseReason(const QString& words);
/// Everything that may stand in a file for this reason: its key and the words of earlier versions. Own words stand alone.
QStringList writtenCaseReasons(const QString& reason);

} // namespace kokarda

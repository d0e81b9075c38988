// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/adjustment.h"
#include "views/paper/page.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

// The printers of this computer. On Linux the print system CUPS is asked by its own interface, which knows what becomes
// of a job; on Windows and macOS Qt's printer does the same as far as it can (qtpress.cpp instead of cupspress.cpp,
// chosen when the program is built).
namespace kokarda::press {

/// A printer as the system lists it.
struct Queue
{
    QString name;  ///< what jobs are sent to
    QString title; ///< as people call it; the name where it has no title
    bool standard = false;
    bool accepts = true;
    bool paused = false;
    QString trouble; ///< the system's own words: "paper jam"; may be empty

    bool operator==(const Queue&) const = default;
};

/// What a printer can do, as far as it says so.
struct Abilities
{
    QStringList media; ///< PWG names: "iso_a4_210x297mm"; empty: it does not say
    QStringList trays; ///< "tray-1", "manual"; empty or one: there is nothing to choose
    bool colour = true;
    bool bothSides = false;
    int dpi = 0; ///< its usual resolution; 0: it does not say

    bool operator==(const Abilities&) const = default;
};

/// How a job is to be printed.
struct Ticket
{
    QString printer;
    QString paper = QStringLiteral("a4"); ///< key of the paper, see paper/papersize.h
    QString tray;                         ///< empty: the printer's choice
    bool mono = false;
    bool bothSides = false;
    int copies = 1;
    paper::Adjustment adjustment; ///< of this printer with this paper

    bool operator==(const Ticket&) const = default;
};

/// What is known of a job. Printed is said only where the print system reports the job completed.
enum class JobState { Queued, Printed, Refused, Unknown };

/// "queued", "printed", "refused", "unknown", as the shop's file keeps them.
QString stateKey(JobState state);

struct JobReport
{
    JobState state = JobState::Unknown;
    QString reason;      ///< in words of the print system or ours; empty when there is nothing to say
    bool halted = false; ///< it waits, and by itself it will not go on: paused, jammed, held
    int sheets = 0;      ///< pages that came out, where the printer counts them

    bool operator==(const JobReport&) const = default;
};

/// The printers that are set up, the standard one first. Throws WorldError when the print system does not answer.
std::vector<Queue> queues();

/// What a printer can do. Throws WorldError when it is not there any more.
Abilities abilitiesOf(const QString& printer);

/// A job on its way to a printer: pages are added as they are set, and only submit() sends it. Its file lies in a
/// folder private to the user and goes with this object. The job's name says nothing about anybody.
class Job
{
public:
    /// Throws WorldError when the temporary folder cannot be had.
    explicit Job(const Ticket& ticket);
    ~Job();
    Job(Job&&) noexcept;
    Job& operator=(Job&&) noexcept;

    /// On a ticket in black only the pages are set in one colour (views/paper/onecolour.h).
    void add(const std::vector<paper::Page>& pages);
    int pageCount() const;
    /// Hands the job to the printer and gives its number there ("" where the system counts none). Throws WorldError
    /// when the printer is gone, refuses jobs or the print system does not answer: then nothing is printed.
    QString submit();

private:
    struct Making;
    std::unique_ptr<Making> m_making;
};

/// Jobs that were handed over one after the other.
struct Sending
{
    std::vector<std::optional<QString>> numbers; ///< by job; unset: it had no pages, or was not taken
    QString failure; ///< why the jobs from here on were not taken; empty when all were
};

/// Submits the jobs in turn and stops at the first that is not taken. What was taken before is told all the same:
/// it comes out of the printer and must not be forgotten.
Sending submitInTurn(std::vector<Job>& jobs);

/// What has become of a job. Never throws: what cannot be found out is Unknown.
JobReport report(const QString& printer, const QString& job);

/// Asks the printer to forget a job; says whether it agreed.
bool cancel(const QString& printer, const QString& job);

} // namespace kokarda::press

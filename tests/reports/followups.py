# SPDX-License-Identifier: GPL-3.0-or-later
"""What a shop owes its customers, from the exported tables and without any of the program's code."""
import datetime
import os

from times import day, moment, plus_days, today


def due_counts(days):
    """Now (today or before), late, within a week, later; and the first of them."""
    left = [(one - today()).days for one in days]
    counts = (sum(n <= 0 for n in left), sum(n < 0 for n in left), sum(0 < n <= 7 for n in left), sum(n > 7 for n in left))
    return tuple(map(str, counts)) + (min(days).isoformat() if days else "",)


def requests_due(shop):
    """Who may be asked for a review: those who agreed, once for each order, never while something is open."""
    now = datetime.datetime.now(datetime.timezone.utc)
    reviewed = {row["order_id"] for row in shop.reviews}
    asked = {row["order_id"] for row in shop.tables["contact"] if row["purpose"] == "review_request"}
    written = {row["customer_id"] for row in shop.tables["contact"] if plus_days(moment(row["at"]), 30) >= now}
    open_cases = {row["customer_id"] for row in shop.tables["case_file"] if row["closed_at"] == ""}
    mail = {row["id"] for row in shop.tables["customer"] if row["email"] and row["email_masked"] == "0"}
    newest = {}
    for row in sorted(shop.tables["consent"], key=lambda one: (one["at"], int(one["id"]))):
        if row["purpose"] == "review_request":
            newest[row["customer_id"], row["medium"]] = row["given"] == "1" and row["proven"] == "1"
    for order in shop.all_orders:
        who = order["customer_id"]
        if order["status"] not in ("shipped", "delivered") or order["deleted_at"] or not who:
            continue
        if plus_days(moment(order["placed_at"]), 90) < now or order["id"] in reviewed or order["id"] in asked:
            continue
        by_mail = newest.get((who, "email")) and who in mail
        if not by_mail and not newest.get((who, "post")) or who in open_cases or who in written:
            continue
        sent = order["delivered_at"] or order["shipped_at"]
        if sent:
            yield plus_days(day(sent), 7 if order["delivered_at"] else 10)


def in_year(year, month, number):
    """29 February is the 28th in a common year."""
    try:
        return datetime.date(year, month, number)
    except ValueError:
        return datetime.date(year, 2, 28)


def next_yearly(month, number):
    this_year = in_year(today().year, month, number)
    return this_year if this_year >= today() else in_year(today().year + 1, month, number)


def name_days():
    table = {}
    with open(os.path.join(os.path.dirname(__file__), "../../resources/names/namedays_pl.tsv"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or "\t" not in line:
                continue
            cells = line.rstrip("\n").split("\t")
            for name in [cells[0]] + (cells[2].split() if len(cells) > 2 else []):
                table[name.casefold()] = [tuple(map(int, one.split("-"))) for one in cells[1].split(",")]
    return table


def celebrations(shop):
    calendar = name_days()
    a_year_ago = in_year(today().year - 1, today().month, today().day)
    recent = {row["customer_id"] for row in shop.alive if day(row["placed_at"]) >= a_year_ago}
    birthdays, names = [], []
    for who in shop.tables["customer"]:
        if who["id"] not in recent or who["deleted_at"] or who["merged_into"] or who["anonymised_at"]:
            continue
        if who["birthday"]:
            birthdays.append(next_yearly(*map(int, who["birthday"].split("-")[1:])))
        if who["name_day"]:
            names.append(next_yearly(*map(int, who["name_day"].split("-"))))
        elif who["language"] in ("", "pl"):
            kept = calendar.get(who["name"].split()[0].casefold(), [])
            names += [min(next_yearly(*one) for one in kept)] if kept else []
    near = plus_days(today(), 7)
    return [one for one in birthdays if one <= near], [one for one in names if one <= near]


def due(shop):
    """By kind, in the order of the report: how many now, late, within a week and later, and the first day."""
    cases = {kind: [day(row["due_at"]) if row["due_at"] else today() for row in shop.tables["case_file"] if row["kind"] == kind and row["closed_at"] == ""]
             for kind in ("complaint", "return", "enquiry")}
    answers = [plus_days(day(row["at"]), 7) for row in shop.reviews
               if row["reply"] == "" and (row["text"] or row["title"] or row["stars"] in ("1", "2", "3")) and day(row["at"]) >= plus_days(today(), -90)]
    unpaid = [plus_days(day(row["placed_at"]), 7) for row in shop.all_orders if row["status"] == "awaiting_payment" and row["deleted_at"] == ""]
    wanted = [cases["complaint"], cases["return"], cases["enquiry"], answers, list(requests_due(shop)), unpaid, *celebrations(shop)]
    return [due_counts(days) for days in wanted]

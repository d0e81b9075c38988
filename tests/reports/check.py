#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Computes the reports once more, from the exported CSV files and without any of the program's code, and compares.

check.py KOKARDA_CLI            on the sample shop
check.py KOKARDA_CLI SHOP       on another shop
"""
import collections
import csv
import datetime
import decimal
import json
import os
import statistics
import subprocess
import sys
import tempfile

import followups
from times import ZONE, day, moment, today

failures = []
checked = set()


def run(cli, *arguments):
    return subprocess.run([cli, *arguments], check=True, capture_output=True, text=True).stdout


def rows_of(folder, table):
    with open(os.path.join(folder, table + ".csv"), newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def amount(minor):
    return f"{'-' if minor < 0 else ''}{abs(minor) // 100}.{abs(minor) % 100:02d}"


def rounded(numerator, denominator):
    """Half away from zero, as the program says it rounds money."""
    sign = -1 if numerator < 0 else 1
    return sign * ((2 * abs(numerator) + denominator) // (2 * denominator))


def fixed(value, places):
    """The number as the program writes it: the double's exact value, a half away from zero (Python's own goes to even)."""
    return str(decimal.Decimal(value).quantize(decimal.Decimal(1).scaleb(-places), rounding=decimal.ROUND_HALF_UP))


def expect(name, got, wanted):
    checked.add(name)
    if got == wanted:
        print(f"{name}: {len(wanted)} rows agree")
        return
    failures.append(name)
    print(f"{name}: DIFFERS")
    for left, right in zip(got, wanted):
        if left != right:
            print("  program", left, "\n  check  ", right)
            break
    print("  rows", len(got), len(wanted))


class Reports:
    """The reports of a shop, as the command line gives them."""

    def __init__(self, cli, path, currency):
        self.cli, self.path, self.currency = cli, path, currency

    def report(self, name, *keys):
        answer = json.loads(run(self.cli, "--shop", self.path, "--json", "report", name, "--currency", self.currency))
        return [tuple(row[key] for key in keys) for row in answer["rows"]]


class Shop(Reports):
    def __init__(self, cli, path, folder):
        super().__init__(cli, path, "")
        out = os.path.join(folder, "out")
        run(cli, "--shop", path, "export", out)
        self.channels = {row["id"]: row["name"] for row in rows_of(out, "channel")}
        categories = {row["id"]: row for row in rows_of(out, "category")}
        self.path_of = {key: self._path(categories, key) for key in categories}
        self.products = {row["id"]: row for row in rows_of(out, "product")}
        self.mapping = {(row["channel_id"], row["channel_category"]): row["category_id"] for row in rows_of(out, "category_mapping")}
        self.all_orders = rows_of(out, "orders")
        self.lines = rows_of(out, "order_line")
        self.given = rows_of(out, "given_gift")
        self.gifts = {row["id"]: row for row in rows_of(out, "gift")}
        self.tables = {name: rows_of(out, name) for name in ("case_file", "case_line", "customer", "consent", "contact", "note")}
        self.reviews = [row for row in rows_of(out, "review") if row["deleted_at"] == ""]
        alive = [row for row in self.all_orders if row["deleted_at"] == "" and row["status"] != "cancelled"]
        counts = collections.Counter(row["currency"] for row in alive)
        self.currency = "PLN" if counts["PLN"] else counts.most_common(1)[0][0]
        self.sales = [row for row in alive if row["currency"] == self.currency]
        self.alive = alive

    @staticmethod
    def _path(categories, key):
        names = []
        while key:
            names.append(categories[key]["name"])
            key = categories[key]["parent_id"]
        return " › ".join(reversed(names))



def paid(order):
    return int(order["total"]) - int(order["refunded"])


def check_sales(shop):
    months = collections.defaultdict(lambda: [0, 0, 0])
    days = collections.Counter()
    for order in shop.sales:
        placed = day(order["placed_at"])
        days[placed] += 1
        month = months[placed.strftime("%Y-%m")]
        month[0] += 1
        month[1] += int(order["pieces"])
        month[2] += paid(order)
    wanted = [(key, str(n), str(pieces), amount(sum_), amount(rounded(sum_, n))) for key, (n, pieces, sum_) in sorted(months.items())]
    got = [row for row in shop.report("sales-by-month", "month", "orders", "pieces", "revenue", "average") if row[1] != "0"]
    expect("sales-by-month", got, wanted)
    got = [row for row in shop.report("sales-by-day", "day", "orders") if row[1] != "0"]
    expect("sales-by-day", got, [(key.isoformat(), str(n)) for key, n in sorted(days.items())])
    weeks = collections.Counter(placed - datetime.timedelta(days=placed.weekday()) for placed in days.elements())
    got = [row for row in shop.report("sales-by-week", "week_from", "orders") if row[1] != "0"]
    expect("sales-by-week", got, [(key.isoformat(), str(n)) for key, n in sorted(weeks.items())])
    channels = collections.Counter()
    for order in shop.sales:
        channels[shop.channels[order["channel_id"]]] += paid(order)
    expect("sales-by-channel", sorted(shop.report("sales-by-channel", "channel", "revenue")), sorted((name, amount(sum_)) for name, sum_ in channels.items()))


def check_items(shop):
    orders = {order["id"]: order for order in shop.sales}
    categories, products = collections.Counter(), collections.Counter()
    for line in shop.lines:
        order = orders.get(line["order_id"])
        if not order or line["bundle_position"] != "":
            continue
        value = int(line["quantity"]) * int(line["unit_price"]) - int(line["discount"])
        product = shop.products.get(line["product_id"])
        category = (product or {}).get("category_id") or shop.mapping.get((order["channel_id"], line["channel_category"]), "")
        categories[shop.path_of.get(category, "")] += value
        products[product["title"] if product else line["title"]] += value
    got = shop.report("sales-by-category", "category", "revenue")
    known = set(shop.path_of.values())
    expect("sales-by-category", sorted((name if name in known else "", sum_) for name, sum_ in got), sorted((name, amount(sum_)) for name, sum_ in categories.items()))
    wanted = sorted((amount(sum_) for sum_ in sorted(products.values(), reverse=True)[:50]))
    expect("top-products", sorted(row[0] for row in shop.report("top-products", "revenue")), wanted)


def check_buyers(shop):
    buyers = collections.defaultdict(list)
    for order in sorted(shop.alive, key=lambda row: row["placed_at"]):
        if order["customer_id"]:
            buyers[order["customer_id"]].append(day(order["placed_at"]))
    groups = [0, 0, 0, 0]
    waits = [0] * 8
    for days in buyers.values():
        groups[3 if len(days) >= 5 else 2 if len(days) >= 3 else len(days) - 1] += 1
        if len(days) == 1:
            waits[7] += 1
        else:
            gap = (days[1] - days[0]).days
            waits[next((i for i, most in enumerate((7, 30, 60, 90, 180, 365)) if gap <= most), 6)] += 1
    expect("repeat-buyers", [row[0] for row in shop.report("repeat-buyers", "customers")], [str(n) for n in groups])
    expect("second-order", [row[0] for row in shop.report("second-order", "customers")], [str(n) for n in waits])
    cohorts = collections.defaultdict(lambda: [0, 0])
    for days in buyers.values():
        first = days[0]
        cohort = cohorts[first.strftime("%Y-%m")]
        cohort[0] += 1
        cohort[1] += any((later.year - first.year) * 12 + later.month - first.month == 1 for later in days)
    today = datetime.datetime.now(ZONE).date()

    def is_over(month):
        year, number = map(int, month.split("-"))
        index = year * 12 + number - 1 + 2
        return datetime.date(index // 12, index % 12 + 1, 1) <= today

    wanted = [(key, str(n), fixed(came / n, 4) if is_over(key) else "") for key, (n, came) in sorted(cohorts.items())]
    expect("cohorts", shop.report("cohorts", "month", "customers", "after_1"), wanted)


def check_work(shop):
    packed = collections.defaultdict(list)
    for order in shop.all_orders:
        if order["packed_at"] and order["deleted_at"] == "":
            waited = moment(order["packed_at"]) - moment(order["placed_at"])
            packed[day(order["packed_at"])].append(waited / datetime.timedelta(hours=1))
    wanted = [(key.isoformat(), str(len(hours)), fixed(statistics.median_low(hours), 2)) for key, hours in sorted(packed.items())]
    expect("packing", shop.report("packing", "day", "parcels", "median_hours"), wanted)
    gifts = collections.Counter()
    for given in shop.given:
        if given["packed"] == "1":
            gifts[shop.gifts[given["gift_id"]]["name"]] += int(given["count"])
    expect("gifts", sorted(shop.report("gifts", "gift", "pieces")), sorted((name, str(n)) for name, n in gifts.items()))
    stars = collections.defaultdict(list)
    for review in shop.reviews:
        if review["stars"] != "0":
            stars[day(review["at"]).strftime("%Y-%m")].append(int(review["stars"]))
    wanted = [(key, str(len(given)), fixed(statistics.mean(map(float, given)), 2)) for key, given in sorted(stars.items())]
    expect("reviews", shop.report("reviews", "month", "reviews", "mean"), wanted)


def check_segments(shop):
    buyers = collections.defaultdict(list)
    for order in shop.alive:
        if order["customer_id"]:
            buyers[order["customer_id"]].append(order)
    groups = [[0, 0, 0] for _ in range(6)]
    for orders in buyers.values():
        ago = (today() - max(day(order["placed_at"]) for order in orders)).days
        if len(orders) == 1:
            place = 0 if ago <= 90 else 5
        else:
            place = 4 if ago > 365 else 3 if ago > 180 else 2 if len(orders) >= 3 else 1
        groups[place][0] += 1
        groups[place][1] += len(orders)
        groups[place][2] += sum(paid(order) for order in orders if order["currency"] == shop.currency)
    expect("segments", shop.report("segments", "customers", "orders", "revenue"), [(str(n), str(orders), amount(sum_)) for n, orders, sum_ in groups])


def check_basket(shop):
    months = collections.defaultdict(list)
    for order in shop.sales:
        months[day(order["placed_at"]).strftime("%Y-%m")].append(order)
    wanted = [(month, str(len(orders)), amount(rounded(sum(map(paid, orders)), len(orders))), fixed(sum(int(order["pieces"]) for order in orders) / len(orders), 2))
              for month, orders in sorted(months.items())]
    got = [row for row in shop.report("basket", "month", "orders", "average", "pieces_per_order") if row[1] != "0"]
    expect("basket", got, wanted)


def check_waiting(shop):
    now = datetime.datetime.now(datetime.timezone.utc)
    queues = collections.defaultdict(list)
    for order in shop.alive:
        if order["status"] in ("awaiting_payment", "to_pack", "packed"):
            queues[order["status"]].append(order)
    wanted = []
    for orders in queues.values():
        ages = [(today() - day(order["placed_at"])).days for order in orders]
        late = sum(order["ship_by_at"] != "" and moment(order["ship_by_at"]) < now for order in orders)
        wanted.append((str(len(orders)), str(late), min(day(order["placed_at"]) for order in orders).isoformat(), str(statistics.median_low(ages))))
    expect("waiting", sorted(shop.report("waiting", "orders", "late", "oldest", "median_days")), sorted(wanted))


def check_voices(shop):
    """Notes, answers to the question of recommendation, and cases."""
    deleted = {order["id"] for order in shop.all_orders if order["deleted_at"]}
    notes = [note for note in shop.tables["note"] if note["order_id"] not in deleted]
    hands = collections.defaultdict(list)
    for note in notes:
        hands[note["hand"]].append(note)
    wanted = [(hand, str(len(written)), str(len({note["order_id"] for note in written})), str(sum(note["edited_by_hand"] == "0" for note in written)),
               str(sum(note["edited_by_hand"] == "1" for note in written)))
              for hand, written in hands.items()]
    expect("notes", sorted(shop.report("notes", "hand", "notes", "orders", "from_template", "edited")), sorted(wanted))
    months = collections.defaultdict(list)
    for review in shop.reviews:
        if review["recommend"] != "":
            months[day(review["at"]).strftime("%Y-%m")].append(int(review["recommend"]))
    wanted = []
    for month, answers in sorted(months.items()):
        good, bad = sum(one >= 9 for one in answers), sum(one <= 6 for one in answers)
        wanted.append((month, str(good), str(len(answers) - good - bad), str(bad), fixed(100.0 * (good - bad) / len(answers), 2)))
    expect("recommendation", shop.report("recommendation", "month", "promoters", "passives", "detractors", "score"), wanted)
    packaging = {order["id"]: order["packaging"] for order in shop.all_orders}
    groups = collections.defaultdict(list)
    for case in shop.tables["case_file"]:
        groups[case["kind"], case["reason"], packaging.get(case["order_id"], "")].append(case)
    wanted = []
    for (_, _, box), cases in groups.items():
        closed = [moment(case["closed_at"]) - moment(case["opened_at"]) for case in cases if case["closed_at"]]
        days = sum(closed, datetime.timedelta()) / datetime.timedelta(days=1) / len(closed) if closed else None
        wanted.append((box, str(len(cases)), str(len(closed)), fixed(days, 2) if closed else ""))
    expect("complaints", sorted(shop.report("complaints", "packaging", "cases", "closed", "days_to_answer")), sorted(wanted))


def check_complained(shop):
    lines = {line["id"]: line for line in shop.lines}

    def title(line):
        product = shop.products.get(line["product_id"])
        return product["title"] if product else line["title"]

    sold = collections.Counter()
    orders = {order["id"] for order in shop.alive}
    for line in shop.lines:
        if line["order_id"] in orders and line["bundle_position"] == "":
            sold[title(line)] += int(line["quantity"])
    kinds = {case["id"]: case["kind"] for case in shop.tables["case_file"]}
    pieces, cases = collections.Counter(), collections.defaultdict(set)
    for piece in shop.tables["case_line"]:
        if kinds[piece["case_id"]] != "enquiry":
            name = title(lines[piece["order_line_id"]])
            pieces[name] += int(piece["quantity"])
            cases[name].add(piece["case_id"])
    wanted = [(name, str(n), str(len(cases[name])), str(sold[name]), fixed(n / sold[name], 4)) for name, n in pieces.items()]
    expect("complaints-by-product", sorted(shop.report("complaints-by-product", "product", "pieces", "cases", "sold", "share")), sorted(wanted))


def check_follow_ups(shop):
    expect("follow-ups", shop.report("follow-ups", "now", "late", "soon", "later", "first_due"), followups.due(shop))


def check_columns(shop):
    """The columns of a report's file are those that README names, and no report is left out of this script."""
    with open(os.path.join(os.path.dirname(__file__), "../../README.md"), encoding="utf-8") as file:
        table = file.read().split("| report | columns |")[1].split("\n\n")[0]
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    names = [one["name"] for one in json.loads(run(shop.cli, "--json", "report", "--list"))["reports"]]
    expect("reports computed here", sorted(set(names) & checked), sorted(names))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.csv")
        for name in names:
            run(shop.cli, "--shop", shop.path, "report", name, "--csv", path)
            with open(path, encoding="utf-8-sig") as file:
                columns = file.readline().strip().replace(";", ",").split(",")
            expect("columns of " + name, [columns], [row[1].split(", ") for row in rows if row[0] == name])


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        path = sys.argv[2] if len(sys.argv) > 2 else os.path.join(folder, "sample.kokarda")
        if len(sys.argv) < 3:
            run(cli, "demo", path)
        shop = Shop(cli, path, folder)
        for check in (check_sales, check_items, check_basket, check_buyers, check_segments, check_waiting, check_work, check_voices, check_complained,
                      check_follow_ups, check_columns):
            check(shop)
    if failures:
        sys.exit("differ: " + ", ".join(failures))


if __name__ == "__main__":
    main()

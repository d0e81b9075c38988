#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts public sets of orders into a shop and compares its reports with sums made from the sets themselves.

datasets.py KOKARDA_CLI FOLDER      FOLDER holds northwind/create.sql and uci_online_retail/*.csv

Ends with 77 (skipped) where the folder is not there. Every amount is in whole minor units, rounded line by line, half
away from zero, before it is given to the shop: what is compared is the counting and not the rounding of the sets.
"""
import collections
import csv
import datetime
import glob
import os
import re
import sqlite3
import sys
import tempfile

import check
from check import amount, expect, fixed, rounded, run

HEAD = ("Kokarda order,Id,Number,Status,Payment,Placed,Currency,Subtotal,Shipping,Discount,Total,Customer,E-mail,"
        "Ship name,Ship country,Line,SKU,Title,Quantity,Unit price,Line discount").split(",")


class Order:
    def __init__(self, key, day, currency, customer, country):
        self.key, self.day, self.currency, self.customer, self.country = key, day, currency, customer, country
        self.lines = []  # (sku, title, quantity, price, discount), minor units
        self.shipping = 0
        self.cancelled = False

    @property
    def subtotal(self):
        return sum(quantity * price - discount for _, _, quantity, price, discount in self.lines)

    @property
    def total(self):
        return self.subtotal + self.shipping

    @property
    def pieces(self):
        return sum(line[2] for line in self.lines)


def northwind(folder):
    """The trader of the Northwind example: 830 orders, discounts by the line, freight."""
    with open(os.path.join(folder, "northwind", "create.sql"), encoding="utf-8") as file:
        script = file.read()
    # Pictures of categories and employees are of no use here and take the most time.
    script = re.sub(r"X'[0-9A-Fa-f]*'", "NULL", script)
    db = sqlite3.connect(":memory:")
    db.executescript(script)
    orders = {}
    for key, customer, day, freight, country in db.execute(
            "SELECT OrderID, CustomerID, OrderDate, Freight, ShipCountry FROM Orders ORDER BY OrderID"):
        order = orders[key] = Order(str(key), datetime.date.fromisoformat(day[:10]), "USD", customer, country)
        order.shipping = rounded(round(freight * 10_000), 100)
    for key, product, title, price, quantity, discount in db.execute(
            'SELECT d.OrderID, d.ProductID, p.ProductName, d.UnitPrice, d.Quantity, d.Discount FROM "Order Details" d '
            "JOIN Products p ON p.ProductID = d.ProductID ORDER BY d.OrderID, d.ProductID"):
        minor = rounded(round(price * 10_000), 100)
        less = rounded(minor * quantity * round(discount * 1000), 1000)
        orders[key].lines.append((f"NW-{product}", title, quantity, minor, less))
    return list(orders.values())


def online_retail(folder):
    """Days of a British gift shop. Invoices that begin with C are cancellations; lines that give back are left out."""
    orders = {}
    for path in sorted(glob.glob(os.path.join(folder, "uci_online_retail", "*.csv"))):
        with open(path, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                quantity = int(row["Quantity"])
                minor = rounded(round(float(row["UnitPrice"]) * 10_000), 100)
                if minor < 0:
                    continue
                key = row["InvoiceNo"]
                if key not in orders:
                    day = datetime.date.fromisoformat(row["InvoiceDate"][:10])
                    orders[key] = Order(key, day, "GBP", row["CustomerID"].split(".")[0], "GB")
                    orders[key].cancelled = key.startswith("C")
                if quantity > 0 or orders[key].cancelled:
                    title = row["Description"].strip() or row["StockCode"]
                    orders[key].lines.append((row["StockCode"], title, abs(quantity), minor, 0))
    return [order for order in orders.values() if order.lines]


def write_orders(path, orders):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEAD)
        for number, order in enumerate(orders, 1):
            mail = f"{order.customer.lower()}@example.com" if order.customer else ""
            name = f"Customer {order.customer}" if order.customer else ""
            for position, (sku, title, quantity, price, discount) in enumerate(order.lines, 1):
                out.writerow([number, order.key, order.key, "cancelled" if order.cancelled else "delivered", "paid", order.day.isoformat(),
                              order.currency, amount(order.subtotal), amount(order.shipping), "0.00", amount(order.total), name, mail, name, "",
                              position, sku, title, quantity, amount(price), amount(discount)])


def compare(name, cli, orders, folder):
    path = os.path.join(folder, name + ".kokarda")
    table = os.path.join(folder, name + ".csv")
    write_orders(table, orders)
    run(cli, "new", path)
    run(cli, "--shop", path, "import", table)
    sales = [order for order in orders if not order.cancelled]
    shop = check.Reports(cli, path, sales[0].currency)
    months = collections.defaultdict(lambda: [0, 0, 0])
    days = collections.Counter()
    products = collections.Counter()
    # A product keeps the title under which it was first seen, whatever later lines call it.
    titles = {}
    for order in orders:
        for sku, title, *_ in order.lines:
            titles.setdefault(sku, title)
    for order in sales:
        month = months[order.day.strftime("%Y-%m")]
        month[0] += 1
        month[1] += order.pieces
        month[2] += order.total
        days[order.day.isoformat()] += order.total
        for sku, _, quantity, price, discount in order.lines:
            products[titles[sku]] += quantity * price - discount
    expect(f"{name}, months", [row for row in shop.report("sales-by-month", "month", "orders", "pieces", "revenue", "average") if row[1] != "0"],
           [(key, str(n), str(pieces), amount(sum_), amount(rounded(sum_, n))) for key, (n, pieces, sum_) in sorted(months.items())])
    expect(f"{name}, days", [row for row in shop.report("sales-by-day", "day", "revenue", "orders") if row[2] != "0"],
           [(key, amount(sum_), str(sum(order.day.isoformat() == key for order in sales))) for key, sum_ in sorted(days.items())])
    expect(f"{name}, products", sorted((row[0] for row in shop.report("top-products", "revenue")), key=float, reverse=True),
           [amount(sum_) for sum_ in sorted(products.values(), reverse=True)[:50]])
    buyers = collections.defaultdict(list)
    for order in sorted(sales, key=lambda one: one.day):
        if order.customer:
            buyers[order.customer].append(order.day)
    groups = [0, 0, 0, 0]
    waits = [0] * 8
    for bought in buyers.values():
        groups[3 if len(bought) >= 5 else 2 if len(bought) >= 3 else len(bought) - 1] += 1
        gap = (bought[1] - bought[0]).days if len(bought) > 1 else None
        waits[7 if gap is None else next((i for i, most in enumerate((7, 30, 60, 90, 180, 365)) if gap <= most), 6)] += 1
    expect(f"{name}, who comes back", [row[0] for row in shop.report("repeat-buyers", "customers")], [str(n) for n in groups])
    expect(f"{name}, second order", [row[0] for row in shop.report("second-order", "customers")], [str(n) for n in waits])
    cohorts = collections.defaultdict(lambda: [0, 0])
    for bought in buyers.values():
        cohort = cohorts[bought[0].strftime("%Y-%m")]
        cohort[0] += 1
        cohort[1] += any((later.year - bought[0].year) * 12 + later.month - bought[0].month == 1 for later in bought)
    expect(f"{name}, cohorts", shop.report("cohorts", "month", "customers", "after_1"),
           [(key, str(n), fixed(came / n, 4)) for key, (n, came) in sorted(cohorts.items())])


def main():
    cli, folder = sys.argv[1], sys.argv[2]
    if not os.path.isdir(folder):
        print("skipped: there is no", folder)
        sys.exit(77)
    with tempfile.TemporaryDirectory() as scratch:
        compare("northwind", cli, northwind(folder), scratch)
        compare("online_retail", cli, online_retail(folder), scratch)
    if check.failures:
        sys.exit("differ: " + ", ".join(check.failures))


if __name__ == "__main__":
    main()

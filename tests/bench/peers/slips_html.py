#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same slips as HTML for engines that set HTML: slips_html.py ORDERS.json OUT.html [FIRST COUNT]"""
import html
import json
import sys

STYLE = """
@page { size: A4; margin: 14mm 18mm 11mm 20mm }
body { font-family: 'Source Sans 3', sans-serif; font-size: 9.8pt }
.slip { page-break-after: always; break-after: page }
h1 { font-size: 30pt; margin: 0 }
table { width: 100%; border-collapse: collapse }
th { text-align: left; border-bottom: 1pt solid #b4324a; color: #b4324a; font-size: 7.8pt }
td { padding: 4pt 2pt; vertical-align: top }
.note { font-family: Caveat, cursive; font-size: 15pt; color: #1c2a6e; white-space: pre-line; margin-top: 14mm }
"""


def slip(order):
    e = html.escape
    rows = "".join(
        f"<tr><td>&#x25A1;</td><td>{l['quantity']}</td><td>{e(l['title'])}<br><small>{e(l['variant'])}</small></td>"
        f"<td>{e(l['sku'])}</td><td>{e(l['bin'])}</td></tr>" for l in order["lines"])
    address = lambda lines: "<br>".join(e(line) for line in lines)
    return (f"<div class=slip><b>Kubkarnia</b><table><tr><td>{address(order['shipTo'])}</td>"
            f"<td>{address(order['billTo'])}</td><td><h1>{e(order['number'])}</h1></td></tr></table>"
            f"<table><tr><th></th><th>Ilość</th><th>Produkt</th><th>Kod</th><th>Półka</th></tr>{rows}</table>"
            f"<div class=note>{e(order['note'])}</div></div>")


def main():
    orders = json.load(open(sys.argv[1], encoding="utf-8"))
    if len(sys.argv) > 4:
        orders = orders[int(sys.argv[3]):int(sys.argv[3]) + int(sys.argv[4])]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(f"<!doctype html><html lang=pl><meta charset=utf-8><style>{STYLE}</style>")
        out.writelines(slip(order) for order in orders)
        out.write("</html>")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same slips by ReportLab: reportlab_slips.py ORDERS.json OUT.pdf FONTS"""
import json
import sys

from reportlab.graphics.barcode import code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas


def wrapped(text, font, size, width):
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}".strip()
            if line and pdfmetrics.stringWidth(tried, font, size) > width:
                yield line
                line = word
            else:
                line = tried
        yield line


def draw(canvas, order):
    top = A4[1] - 14 * mm
    canvas.setFont("bold", 15)
    canvas.drawString(20 * mm, top - 12, "Kubkarnia")
    for x, lines in ((20 * mm, order["shipTo"]), (80 * mm, order["billTo"])):
        canvas.setFont("text", 11)
        for i, line in enumerate(lines):
            canvas.drawString(x, top - 90 - 14.5 * i, line)
    canvas.setFont("bold", 30)
    canvas.drawString(125 * mm, top - 110, order["number"])
    qr = Drawing(21 * mm, 21 * mm)
    qr.add(QrCodeWidget(order["number"], barWidth=21 * mm, barHeight=21 * mm, barBorder=0))
    qr.drawOn(canvas, 171 * mm, top - 60)
    y = top - 200
    for line in order["lines"]:
        canvas.rect(20 * mm, y - 2, 3.8 * mm, 3.8 * mm)
        canvas.setFont("text", 9.8)
        canvas.drawString(30 * mm, y, str(line["quantity"]))
        canvas.drawString(40 * mm, y, line["title"])
        canvas.drawString(145 * mm, y, line["sku"])
        canvas.drawString(175 * mm, y, line["bin"])
        canvas.setFont("text", 8.2)
        canvas.drawString(40 * mm, y - 11, line["variant"])
        y -= 29
    canvas.setFont("hand", 15)
    canvas.setFillColorRGB(28 / 255, 42 / 255, 110 / 255)
    for i, line in enumerate(wrapped(order["note"], "hand", 15, 140 * mm)):
        canvas.drawString(35 * mm, 92 * mm - 20 * i, line)
    canvas.setFillColorRGB(0, 0, 0)
    code128.Code128(order["number"], barHeight=9 * mm, barWidth=0.3 * mm).drawOn(canvas, 140 * mm, 11 * mm)
    canvas.showPage()


def main():
    fonts = sys.argv[3]
    pdfmetrics.registerFont(TTFont("text", f"{fonts}/source-sans-3/SourceSans3-Regular.ttf"))
    pdfmetrics.registerFont(TTFont("bold", f"{fonts}/source-sans-3/SourceSans3-Bold.ttf"))
    pdfmetrics.registerFont(TTFont("hand", f"{fonts}/caveat/Caveat-Regular.ttf"))
    canvas = Canvas(sys.argv[2], pagesize=A4, pageCompression=1)
    for order in json.load(open(sys.argv[1], encoding="utf-8")):
        draw(canvas, order)
    canvas.save()


main()

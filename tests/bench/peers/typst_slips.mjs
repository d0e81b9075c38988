// SPDX-License-Identifier: GPL-3.0-or-later
// The same slips by Typst: node typst_slips.mjs ORDERS.json OUT.pdf FONTS (needs @myriaddreamin/typst-ts-node-compiler)
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
const { NodeCompiler } = createRequire(process.cwd() + '/')('@myriaddreamin/typst-ts-node-compiler')

const [orders, out, fonts] = process.argv.slice(2)
const source = `
#set page(paper: "a4", margin: (left: 20mm, right: 18mm, top: 14mm, bottom: 11mm))
#set text(font: "Source Sans 3", size: 9.8pt)
#for order in json.decode(sys.inputs.orders) {
  text(weight: "bold", size: 15pt)[Kubkarnia]
  grid(columns: (1fr, 1fr, 1fr),
    order.shipTo.join(linebreak()), order.billTo.join(linebreak()), text(size: 30pt, weight: "bold", order.number))
  v(8mm)
  table(columns: (8mm, 10mm, 1fr, 30mm, 18mm), stroke: none,
    ..order.lines.map(l => (rect(width: 3.8mm, height: 3.8mm), str(l.quantity), [#l.title \\ #text(size: 8.2pt, l.variant)], l.sku, l.bin)).flatten())
  v(1fr)
  text(font: "Caveat", size: 15pt, fill: rgb("#1c2a6e"), order.note.split("\\n").join(linebreak()))
  pagebreak(weak: true)
}`
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }], workspace: process.cwd() })
writeFileSync(out, compiler.pdf({ mainFileContent: source, inputs: { orders: readFileSync(orders, 'utf8') } }))

<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// One PDF per slip in one process by Dompdf: php dompdf_slips.php ORDERS.json FOLDER COUNT FONTS
// Debian gives Dompdf no metrics of its own fonts: it is handed the papers' typeface.
require_once 'dompdf/autoload.php';

$face = realpath($argv[4] . '/source-sans-3/SourceSans3-Regular.ttf');
$style = "<style>@font-face { font-family: 'Slip'; src: url('file://$face') format('truetype') }"
    . " * { font-family: 'Slip'; font-weight: normal } body { font-size: 9.8pt }</style>";
$orders = array_slice(json_decode(file_get_contents($argv[1]), true), 0, (int) $argv[3]);
foreach ($orders as $i => $order) {
    $rows = '';
    foreach ($order['lines'] as $line) {
        $rows .= '<tr><td>[ ]</td><td>' . $line['quantity'] . '</td><td>' . htmlspecialchars($line['title']) . '<br><small>'
            . htmlspecialchars($line['variant']) . '</small></td><td>' . htmlspecialchars($line['sku']) . '</td><td>'
            . htmlspecialchars($line['bin']) . '</td></tr>';
    }
    $html = '<html><head><meta charset="utf-8">' . $style . '</head><body>Kubkarnia<table><tr><td>'
        . implode('<br>', array_map('htmlspecialchars', $order['shipTo'])) . '</td><td>'
        . implode('<br>', array_map('htmlspecialchars', $order['billTo'])) . '</td><td><h1>' . htmlspecialchars($order['number'])
        . '</h1></td></tr></table><table width="100%">' . $rows . '</table><p>' . nl2br(htmlspecialchars($order['note']))
        . '</p></body></html>';
    $dompdf = new Dompdf\Dompdf(['chroot' => [sys_get_temp_dir(), dirname($face)], 'fontCache' => $argv[2], 'fontDir' => $argv[2]]);
    $dompdf->setPaper('A4');
    $dompdf->loadHtml($html);
    $dompdf->render();
    file_put_contents($argv[2] . "/slip-$i.pdf", $dompdf->output());
}

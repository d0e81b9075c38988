<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// One PDF per slip in one process by Dompdf: php dompdf_slips.php ORDERS.json FOLDER COUNT
require_once 'Dompdf/autoload.inc.php';
require_once '/usr/share/php/Dompdf/autoload.php';

$orders = array_slice(json_decode(file_get_contents($argv[1]), true), 0, (int) $argv[3]);
foreach ($orders as $i => $order) {
    $rows = '';
    foreach ($order['lines'] as $line) {
        $rows .= '<tr><td>[ ]</td><td>' . $line['quantity'] . '</td><td>' . htmlspecialchars($line['title']) . '<br><small>'
            . htmlspecialchars($line['variant']) . '</small></td><td>' . htmlspecialchars($line['sku']) . '</td><td>'
            . htmlspecialchars($line['bin']) . '</td></tr>';
    }
    $html = '<html><meta charset="utf-8"><body style="font-family: DejaVu Sans; font-size: 9.8pt"><b>Kubkarnia</b><table><tr><td>'
        . implode('<br>', array_map('htmlspecialchars', $order['shipTo'])) . '</td><td>'
        . implode('<br>', array_map('htmlspecialchars', $order['billTo'])) . '</td><td><h1>' . htmlspecialchars($order['number'])
        . '</h1></td></tr></table><table width="100%">' . $rows . '</table><p>' . nl2br(htmlspecialchars($order['note']))
        . '</p></body></html>';
    $dompdf = new Dompdf\Dompdf(['chroot' => sys_get_temp_dir(), 'fontCache' => $argv[2], 'fontDir' => $argv[2]]);
    $dompdf->setPaper('A4');
    $dompdf->loadHtml($html);
    $dompdf->render();
    file_put_contents($argv[2] . "/slip-$i.pdf", $dompdf->output());
}

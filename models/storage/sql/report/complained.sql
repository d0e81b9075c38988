-- Pieces that came back or were complained about, by product and reason; a piece without a reason has that of its case.
SELECT coalesce(p.title, l.title), iif(k.reason = '', c.reason, k.reason), c.id, k.quantity
FROM case_file c
JOIN case_line k ON k.case_id = c.id
JOIN order_line l ON l.id = k.order_line_id
LEFT JOIN product p ON p.id = l.product_id
WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND c.kind <> 'enquiry'

SELECT o.id
FROM orders o
WHERE o.deleted_at IS NULL AND o.id IN (
    SELECT l.order_id
    FROM case_file c
    JOIN case_line k ON k.case_id = c.id
    JOIN order_line l ON l.id = k.order_line_id
    LEFT JOIN product p ON p.id = l.product_id
    WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND c.kind <> 'enquiry' AND coalesce(p.title, l.title) = ?4
)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3

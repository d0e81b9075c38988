SELECT
    o.id, o.number, c.name, o.placed_at, o.customer_name, o.status, o.total, o.currency, o.pieces, o.remark <> '',
    o.is_gift, EXISTS (SELECT 1 FROM note n WHERE n.order_id = o.id),
    EXISTS (SELECT 1 FROM print_event e WHERE e.order_id = o.id AND e.state IN ('printed', 'saved', 'queued')
        AND instr(e.document, '/') = 0),
    o.ship_by_at
FROM orders o
JOIN channel c ON c.id = o.channel_id
WHERE o.id = ?

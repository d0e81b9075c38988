SELECT o.id, c.id, c.name, c.birthday, '1896-' || c.name_day, c.language, c.country, o.placed_at
FROM orders o
JOIN customer c ON c.id = o.customer_id
WHERE o.status = 'to_pack' AND o.deleted_at IS NULL AND c.deleted_at IS NULL
ORDER BY o.placed_at, o.id

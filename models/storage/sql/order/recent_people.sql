-- Customers behind ?1 up to ?2 with an order since ?3, and the newest of these.
SELECT o.id, c.id, c.name, c.birthday, '1896-' || c.name_day
FROM customer c
JOIN orders o ON o.id = (
        SELECT n.id
        FROM orders n
        WHERE n.customer_id = c.id AND n.placed_at >= ?3 AND n.status <> 'cancelled' AND n.deleted_at IS NULL
        ORDER BY n.placed_at DESC, n.id DESC
        LIMIT 1)
WHERE c.id > ?1 AND c.id <= ?2 AND c.deleted_at IS NULL AND c.merged_into IS NULL AND c.anonymised_at IS NULL
ORDER BY c.id

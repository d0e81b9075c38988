SELECT
    c.kind, c.reason, coalesce(o.packaging, ''), count(*), sum(c.closed_at IS NOT NULL), sum(coalesce(c.closed_at - c.opened_at, 0)),
    count(DISTINCT iif(o.deleted_at IS NULL, o.id, NULL))
FROM case_file c
LEFT JOIN orders o ON o.id = c.order_id
WHERE c.opened_at >= ?1 AND c.opened_at < ?2
GROUP BY 1, 2, 3
ORDER BY 4 DESC

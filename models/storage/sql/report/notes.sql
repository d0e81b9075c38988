SELECT hand, count(*), count(DISTINCT order_id), sum(edited_by_hand), sum(printed)
FROM note
WHERE written_at >= ?1 AND written_at < ?2 AND order_id NOT IN (SELECT id FROM orders WHERE deleted_at IS NOT NULL)
GROUP BY hand
ORDER BY 2 DESC

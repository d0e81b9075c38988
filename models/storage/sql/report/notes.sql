SELECT hand, count(*), count(DISTINCT order_id), sum(edited_by_hand), sum(printed)
FROM note
WHERE written_at >= ?1 AND written_at < ?2
GROUP BY hand
ORDER BY 2 DESC

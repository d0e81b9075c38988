SELECT shop_day(at), stars, coalesce(recommend, -1), count(*)
FROM review
WHERE at >= ?1 AND at < ?2 AND deleted_at IS NULL
GROUP BY 1, 2, 3
ORDER BY 1

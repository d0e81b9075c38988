-- Reviews since ?1 that call for an answer and have none, as the list of reviews knows them.
SELECT shop_day(at), count(*)
FROM review
WHERE at >= ?1 AND deleted_at IS NULL AND reply = '' AND (text <> '' OR title <> '' OR stars BETWEEN 1 AND 3)
GROUP BY 1

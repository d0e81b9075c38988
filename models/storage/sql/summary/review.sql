INSERT INTO summary_review (day, stars, recommend, reviews)
SELECT ?1, stars, recommend, count(*)
FROM review
WHERE at >= ?2 AND at < ?3 AND deleted_at IS NULL
GROUP BY stars, recommend

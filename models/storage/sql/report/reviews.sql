SELECT day, stars, coalesce(recommend, -1), reviews
FROM summary_review
WHERE day >= ?1 AND day <= ?2
ORDER BY day, stars, recommend

SELECT day, channel_id, currency, orders, pieces, revenue, refunded
FROM summary_day
WHERE day >= ?1 AND day <= ?2
ORDER BY day, channel_id, currency

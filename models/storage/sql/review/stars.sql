-- Stars of the reviews behind ?1 up to ?2, by day and category: the product's, else that of the order's only line.
SELECT shop_day(r.at), coalesce(
        p.category_id,
        (SELECT max(lp.category_id) FROM order_line l LEFT JOIN product lp ON lp.id = l.product_id
         WHERE l.order_id = r.order_id HAVING count(*) = 1),
        0),
    r.stars, count(*)
FROM review r
LEFT JOIN product p ON p.id = r.product_id
WHERE r.id > ?1 AND r.id <= ?2 AND r.deleted_at IS NULL AND r.stars > 0
GROUP BY 1, 2, 3

SELECT name, company, street, street2, postcode, city, region, country, phone, pickup_point, id
FROM customer_address
WHERE customer_id = ?
ORDER BY used_at DESC, id DESC

INSERT INTO review (
    source, source_key, customer_id, order_id, product_id, author, stars, recommend, title, text, reply, language,
    at, verified, incentivised
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

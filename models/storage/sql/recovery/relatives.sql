-- SPDX-License-Identifier: GPL-3.0-or-later
-- Completes rows that were put together from indexes, from their relatives in the same file. temp.pieced (tab, id) names
-- them. A text that nothing was known of says 'rescued ID'; such an amount is 0.

UPDATE product SET title = coalesce(
    (SELECT l.title FROM order_line l WHERE l.product_id = product.id AND l.title <> 'rescued ' || l.id ORDER BY l.id DESC LIMIT 1),
    nullif(title_key, 'rescued ' || id), title)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'product') AND title = 'rescued ' || id;

UPDATE product SET
    sku = iif(sku = '', coalesce((SELECT l.sku FROM order_line l WHERE l.product_id = product.id AND l.sku <> ''
        AND NOT EXISTS (SELECT 1 FROM product p WHERE p.sku = l.sku) ORDER BY l.id DESC LIMIT 1), ''), sku),
    price = iif(price = 0, coalesce((SELECT l.unit_price FROM order_line l WHERE l.product_id = product.id ORDER BY l.id DESC LIMIT 1), 0), price),
    currency = iif(currency = '', coalesce((SELECT o.currency FROM order_line l JOIN orders o ON o.id = l.order_id
        WHERE l.product_id = product.id ORDER BY l.id DESC LIMIT 1), ''), currency)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'product');

UPDATE customer SET name = coalesce((SELECT o.customer_name FROM orders o WHERE o.customer_id = customer.id AND o.customer_name <> ''
    ORDER BY o.placed_at DESC LIMIT 1), name)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'customer') AND name = 'rescued ' || id;

UPDATE customer SET
    email = iif(email = '', email_key, email),
    phone = iif(phone = '', coalesce((SELECT o.phone FROM orders o WHERE o.customer_id = customer.id AND o.phone <> ''
        ORDER BY o.placed_at DESC LIMIT 1), ''), phone),
    tax_id = iif(tax_id = '', coalesce((SELECT o.tax_id FROM orders o WHERE o.customer_id = customer.id AND o.tax_id <> ''
        ORDER BY o.placed_at DESC LIMIT 1), ''), tax_id),
    language = iif(language = '', coalesce((SELECT o.language FROM orders o WHERE o.customer_id = customer.id
        ORDER BY o.placed_at DESC LIMIT 1), ''), language),
    country = iif(country = '', coalesce((SELECT json_extract(o.ship_to, '$.country') FROM orders o
        WHERE o.customer_id = customer.id ORDER BY o.placed_at DESC LIMIT 1), ''), country),
    created_at = iif(created_at = 0, coalesce((SELECT min(o.placed_at) FROM orders o WHERE o.customer_id = customer.id), 0), created_at)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'customer');

-- An address is what the order of that moment says; one that no order knows is let go.
UPDATE customer_address SET (name, company, street, street2, postcode, city, region, country, phone, pickup_point) = (
    SELECT coalesce(json_extract(o.ship_to, '$.name'), ''), coalesce(json_extract(o.ship_to, '$.company'), ''),
        coalesce(json_extract(o.ship_to, '$.street'), ''), coalesce(json_extract(o.ship_to, '$.street2'), ''),
        coalesce(json_extract(o.ship_to, '$.postcode'), ''), coalesce(json_extract(o.ship_to, '$.city'), ''),
        coalesce(json_extract(o.ship_to, '$.region'), ''), coalesce(json_extract(o.ship_to, '$.country'), ''),
        coalesce(json_extract(o.ship_to, '$.phone'), ''), coalesce(json_extract(o.ship_to, '$.pickup_point'), '')
    FROM orders o WHERE o.customer_id = customer_address.customer_id AND o.placed_at = customer_address.used_at ORDER BY o.id DESC LIMIT 1)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'customer_address') AND street = '' AND city = ''
    AND EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = customer_address.customer_id AND o.placed_at = customer_address.used_at);

DELETE FROM customer_address
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'customer_address') AND street = '' AND city = '' AND pickup_point = '' AND name = '';

-- A line knows its order and its product. What the order counted in all tells the quantity and the price where one line
-- alone is missing; else each was one piece at the product's price.
UPDATE order_line SET
    title = iif(title = 'rescued ' || id, coalesce((SELECT p.title FROM product p WHERE p.id = product_id), title), title),
    sku = iif(sku = '', coalesce((SELECT p.sku FROM product p WHERE p.id = product_id), ''), sku)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'order_line');

CREATE TEMP TABLE uncounted AS SELECT id, order_id, 0 AS others FROM order_line
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'order_line') AND quantity = 0;

UPDATE temp.uncounted SET others = (SELECT count(*) - 1 FROM temp.uncounted u WHERE u.order_id = uncounted.order_id);

UPDATE order_line SET quantity = 1 WHERE id IN (SELECT id FROM temp.uncounted);

UPDATE order_line SET quantity = max(1, 1 + (SELECT o.pieces - (SELECT sum(l.quantity) FROM order_line l WHERE l.order_id = o.id)
    FROM orders o WHERE o.id = order_id))
WHERE id IN (SELECT min(id) FROM temp.uncounted GROUP BY order_id) AND order_id IN (SELECT id FROM orders);

UPDATE order_line SET unit_price = coalesce((SELECT p.price FROM product p WHERE p.id = product_id), 0)
WHERE id IN (SELECT id FROM temp.uncounted);

UPDATE order_line SET unit_price = coalesce((SELECT max(0, (o.subtotal - (SELECT coalesce(sum(l.quantity * l.unit_price - l.discount), 0)
    FROM order_line l WHERE l.order_id = o.id AND l.id <> order_line.id)) / order_line.quantity) FROM orders o WHERE o.id = order_id), unit_price)
WHERE id IN (SELECT id FROM temp.uncounted WHERE others = 0);

UPDATE order_line SET quantity_shipped = quantity
WHERE id IN (SELECT id FROM temp.uncounted) AND order_id IN (SELECT id FROM orders WHERE status IN ('shipped', 'delivered'));

DROP TABLE temp.uncounted;

CREATE TEMP TABLE address AS SELECT customer_id, used_at, json_object('name', name, 'company', company, 'street', street,
    'street2', street2, 'postcode', postcode, 'city', city, 'region', region, 'country', country, 'phone', phone,
    'pickup_point', pickup_point) AS text
FROM customer_address WHERE customer_id IN
    (SELECT customer_id FROM orders WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'orders'));

UPDATE orders SET
    customer_name = iif(customer_name = '', coalesce((SELECT c.name FROM customer c WHERE c.id = customer_id), ''), customer_name),
    email = iif(email = '', coalesce((SELECT c.email FROM customer c WHERE c.id = customer_id), ''), email),
    phone = iif(phone = '', coalesce((SELECT c.phone FROM customer c WHERE c.id = customer_id), ''), phone),
    language = iif(language = '', coalesce((SELECT c.language FROM customer c WHERE c.id = customer_id), ''), language),
    ship_to = iif(ship_to <> '{}', ship_to, coalesce((SELECT a.text FROM temp.address a WHERE a.customer_id = orders.customer_id
        AND a.used_at = orders.placed_at), (SELECT a.text FROM temp.address a WHERE a.customer_id = orders.customer_id
        ORDER BY a.used_at DESC LIMIT 1), '{}')),
    subtotal = iif(subtotal = 0, coalesce((SELECT sum(l.quantity * l.unit_price - l.discount) FROM order_line l WHERE l.order_id = orders.id
        AND l.bundle_position IS NULL), 0), subtotal)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'orders');

DROP TABLE temp.address;

UPDATE given_gift SET gift_name = coalesce((SELECT g.name FROM gift g WHERE g.id = gift_id), gift_name)
WHERE id IN (SELECT id FROM temp.pieced WHERE tab = 'given_gift') AND gift_name = 'rescued ' || id;

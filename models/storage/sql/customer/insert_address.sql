INSERT INTO customer_address (
    id, customer_id, name, company, street, street2, postcode, city, region, country, phone, pickup_point, used_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

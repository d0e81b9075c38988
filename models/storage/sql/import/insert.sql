INSERT INTO import_batch (
    action_id, file_name, file_hash, format, at, orders_new, orders_changed, orders_same, customers_new,
    customers_changed, line_count, rejected
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

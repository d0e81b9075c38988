UPDATE import_batch SET
    file_name = ?, file_hash = ?, format = ?, orders_new = ?, orders_changed = ?, orders_same = ?, customers_new = ?,
    customers_changed = ?, line_count = ?, rejected = ?
WHERE id = ?

SELECT
    id, file_name, file_hash, format, at, orders_new, orders_changed, orders_same, customers_new, customers_changed,
    line_count, rejected, undone_at
FROM import_batch
ORDER BY id DESC

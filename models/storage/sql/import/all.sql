-- Whether an import was taken back is what its action says: undo has more doors than the list of imports. The import's own
-- moment comes with the last of its rows.
SELECT
    b.id, b.file_name, b.file_hash, b.format, b.at, b.orders_new, b.orders_changed, b.orders_same, b.customers_new,
    b.customers_changed, b.line_count, b.rejected, a.undone_at, coalesce(a.actor, ''),
    a.undone_at IS NOT NULL AND b.undone_at IS NULL
FROM import_batch b
LEFT JOIN action a ON a.id = b.action_id
ORDER BY b.id DESC

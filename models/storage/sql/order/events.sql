-- The import that brought the order is told by its batch: half a million orders need no row each for that.
SELECT at, actor, kind, detail, id FROM order_event WHERE order_id = ?1
UNION ALL
SELECT b.at, '', 'imported', json_object('file', b.file_name), 0
FROM orders o JOIN import_batch b ON b.id = o.batch_id WHERE o.id = ?1
ORDER BY 1, 5

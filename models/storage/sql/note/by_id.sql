SELECT
    id, order_id, customer_id, language, text, sentence_keys, edited_by_hand, hand, seed, engine_version, written_at,
    printed, look
FROM note
WHERE id = ?

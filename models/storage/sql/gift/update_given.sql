UPDATE given_gift SET
    order_id = ?, customer_id = ?, gift_id = ?, gift_name = ?, count = ?, cost = ?, currency = ?, at = ?, reason = ?,
    override_reason = ?, packed = ?
WHERE id = ?

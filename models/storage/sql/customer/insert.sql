INSERT INTO customer (
    id, name, company, tax_id, email, email_key, email_masked, phone, language, country, address_form, vocative, birthday,
    private_note, tags, identity_key, search_key, created_at
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

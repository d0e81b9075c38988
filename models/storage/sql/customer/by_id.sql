SELECT
    id, name, company, email, email_masked, phone, language, country, address_form, vocative, birthday,
    private_note, tags, created_at, anonymised_at, tax_id
FROM customer
WHERE id = ?

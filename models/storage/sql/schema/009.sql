-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 9: telephone numbers are found however their digits are parted (models/values/phonenumber.h says what the words
-- are); here for those that are in the file already.

CREATE TEMP TABLE phone_word AS
WITH
written (what, id, text) AS (
    SELECT 'order', id, trim(phone) FROM orders WHERE phone <> ''
    UNION SELECT 'order', id, trim(ship_to ->> '$.phone') FROM orders WHERE ship_to ->> '$.phone' <> ''
    UNION SELECT 'customer', id, trim(phone) FROM customer WHERE phone <> ''
),
bare (what, id, is_abroad, digits) AS (
    SELECT
        what, id, text GLOB '+*' OR text GLOB '00*',
        replace(replace(replace(replace(replace(replace(replace(replace(text, ' ', ''), char(160), ''), '+', ''), '-', ''), '(', ''),
            ')', ''), '.', ''), '/', '')
    FROM written
),
number (what, id, is_abroad, digits, whole) AS (
    SELECT what, id, is_abroad, digits, CASE WHEN is_abroad AND digits GLOB '00*' THEN substr(digits, 3) ELSE digits END
    FROM bare
    WHERE digits NOT GLOB '*[^0-9]*' AND length(digits) BETWEEN 7 AND 17
)
SELECT
    what, id,
    group_concat(
        digits || CASE WHEN whole <> digits THEN ' ' || whole ELSE '' END || CASE
            WHEN NOT is_abroad THEN ''
            WHEN substr(whole, 1, 1) IN ('1', '7') THEN ' ' || substr(whole, 2)
            WHEN substr(whole, 1, 2) IN (
                '20', '27', '30', '31', '32', '33', '34', '36', '39', '40', '41', '43', '44', '45', '46', '47', '48', '49', '51', '52',
                '53', '54', '55', '56', '57', '58', '60', '61', '62', '63', '64', '65', '66', '81', '82', '84', '86', '90', '91', '92',
                '93', '94', '95', '98'
            ) THEN ' ' || substr(whole, 3)
            ELSE ' ' || substr(whole, 4)
        END, ' '
    ) AS words
FROM number
GROUP BY what, id;

UPDATE orders SET search_key = search_key || ' ' || w.words
FROM temp.phone_word w
WHERE w.what = 'order' AND w.id = orders.id;

UPDATE customer SET search_key = search_key || ' ' || w.words
FROM temp.phone_word w
WHERE w.what = 'customer' AND w.id = customer.id;

DROP TABLE temp.phone_word;

INSERT INTO order_search (order_search) VALUES ('rebuild');

INSERT INTO customer_search (customer_search) VALUES ('rebuild');

SELECT edition, name, description, method, seed, repeats, text, data, keep, version, engine, registered
FROM sweep ORDER BY edition

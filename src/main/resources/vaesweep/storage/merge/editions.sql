SELECT edition, name, description, method, seed, repeats, text, data, keep, version, engine, registered, folder
FROM sweep ORDER BY edition

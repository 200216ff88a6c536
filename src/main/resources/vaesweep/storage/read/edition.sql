SELECT edition, name, description, method, seed, repeats, text, keep, version, registered
FROM sweep ORDER BY edition DESC LIMIT 1

SELECT edition, name, description, method, seed, repeats, text, keep, version, registered, folder
FROM sweep ORDER BY edition DESC LIMIT 1

SELECT edition, text, data FROM sweep ORDER BY edition DESC LIMIT 1

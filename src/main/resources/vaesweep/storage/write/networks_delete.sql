DELETE FROM network WHERE trial IN (SELECT value FROM json_each(:trials))

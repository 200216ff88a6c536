DELETE FROM finding WHERE edition = (SELECT max(edition) FROM sweep)

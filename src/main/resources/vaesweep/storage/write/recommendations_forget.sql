DELETE FROM recommendation WHERE edition = (SELECT max(edition) FROM sweep)

UPDATE sweep SET folder = :folder WHERE edition = (SELECT max(edition) FROM sweep) AND folder IS NOT :folder

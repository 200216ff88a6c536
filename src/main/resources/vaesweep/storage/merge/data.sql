SELECT id, name, binarize, train_rows, validation_rows, height, width, interior_share, checksum FROM data ORDER BY id

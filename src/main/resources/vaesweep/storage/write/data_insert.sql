INSERT INTO data (name, binarize, train_rows, validation_rows, height, width, interior_share, checksum)
VALUES (:name, :binarize, :train_rows, :validation_rows, :height, :width, :interior_share, :checksum)
ON CONFLICT DO NOTHING

SELECT id FROM data
WHERE name = :name AND binarize = :binarize AND train_rows = :train_rows AND validation_rows = :validation_rows
  AND height = :height AND width = :width AND checksum = :checksum

INSERT INTO pruning (trial, epoch, metric, value, threshold, place, compared, kept, within)
VALUES (:trial, :epoch, :metric, :value, :threshold, :place, :compared, :kept, :within)

INSERT INTO sweep (edition, name, description, method, seed, repeats, text, data, keep, version, registered)
VALUES (:edition, :name, :description, :method, :seed, :repeats, :text, :data, :keep, :version, :registered)

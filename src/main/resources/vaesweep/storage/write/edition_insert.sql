INSERT INTO sweep (edition, name, description, method, seed, repeats, text, data, keep, version, engine, registered, folder)
VALUES (:edition, :name, :description, :method, :seed, :repeats, :text, :data, :keep, :version, :engine, :registered, :folder)

-- How many forms could not be opened when the others were counted, where there were any: sealed with a key that the server has no more, or
-- damaged.
alter table enquete
    add column illisibles integer,
    add constraint formulaires_illisibles_possibles check (illisibles is null or illisibles > 0 and repondants is not null);

-- Askings of one person, or of one household, have one code: ensemble_id is the id of the first of them, and null for one that is
-- alone. It refers to no row: the first may be forgotten before the others.
alter table demande add ensemble_id uuid;
alter table demande drop constraint code_de_place_unique;
-- Of two askings that are not together, never the same code.
alter table demande add constraint code_de_place_unique exclude using gist (
    structure_id with =, code with =, (coalesce(ensemble_id, id)) with <>);
create index demande_par_code on demande (structure_id, code);
create index demande_par_ensemble on demande (structure_id, ensemble_id) where ensemble_id is not null;

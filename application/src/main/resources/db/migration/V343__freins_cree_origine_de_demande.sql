-- What the public asked for of late, and from where it came: so that the team sees when many come from one place, and can put them aside
-- together. Where it came from is a digest made with a key that is not in the database; the row is forgotten after two days.
-- genre: an asking for places or for an appointment, or a call to return.
create table origine_de_demande (
    structure_id uuid not null references structure,
    objet_id uuid not null,
    genre text collate "C" not null constraint genre_de_demande_connu check (genre in ('demande', 'appel')),
    foyer bytea not null,
    le timestamptz not null,
    primary key (structure_id, objet_id)
);
create index origine_de_demande_par_heure on origine_de_demande (structure_id, le);
call technique.proteger('origine_de_demande');

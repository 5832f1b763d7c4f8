-- What of the service goes badly, or did, as each town is told of it. depuis: since when it is so. dite: whether
-- the last that somebody was told of it is that it goes badly. At rest there is no row.
create table alerte (
    structure_id uuid not null references structure,
    code code not null,
    gravite code not null constraint gravite_connue check (gravite in ('va_bien', 'a_savoir', 'a_voir', 'en_panne')),
    depuis timestamptz not null,
    dite boolean not null default false,
    primary key (structure_id, code)
);
call technique.proteger('alerte');

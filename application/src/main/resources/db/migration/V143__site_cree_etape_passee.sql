-- The first days of a service go step by step: those that somebody chose to leave out. What is done is told by what is there.
create table etape_passee (
    structure_id uuid not null references structure,
    etape text collate "C" not null
        constraint etape_du_depart_connue check (etape in ('site', 'heures', 'vacances', 'quartiers', 'lieux', 'equipe', 'comptes',
            'genres', 'themes', 'messages', 'atelier', 'inscriptions')),
    passee_le timestamptz not null,
    primary key (structure_id, etape)
);
call technique.proteger('etape_passee');

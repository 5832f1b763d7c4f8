-- A calendar that somebody of the team keeps elsewhere. Its address opens it: it is sealed with the key of the server, and only
-- its host is shown. etag: what the calendar called itself when it was last read whole, on jour_lu, for the year that follows.
-- lu_le: when it last answered. panne: why it did not the last time, and since when. illisibles: events that were not understood.
create table agenda_d_ailleurs (
    structure_id uuid not null,
    id uuid not null,
    conseiller_id uuid not null,
    nom text not null constraint nom_d_agenda_court check (length(nom) between 1 and 60),
    hote text not null,
    adresse bytea not null,
    etag text,
    jour_lu date,
    lu_le timestamptz,
    panne code constraint panne_d_agenda_connue check (panne in (
        'interdite', 'inconnue', 'muette', 'certificat', 'lente', 'lourde', 'detours', 'refusee', 'partie', 'en_panne',
        'illisible', 'demesuree')),
    panne_depuis timestamptz,
    illisibles integer not null default 0,
    primary key (structure_id, id),
    constraint agenda_d_un_conseiller_connu foreign key (structure_id, conseiller_id)
        references conseiller on delete cascade
);
create index on agenda_d_ailleurs (structure_id, conseiller_id);
call technique.proteger('agenda_d_ailleurs');

-- When somebody is busy according to such a calendar: never with what. Hours that touch are one.
create table heure_occupee (
    structure_id uuid not null,
    agenda_id uuid not null,
    debut timestamptz not null,
    fin timestamptz not null,
    primary key (structure_id, agenda_id, debut),
    constraint heure_occupee_avance check (fin > debut),
    constraint heure_d_un_agenda_connu foreign key (structure_id, agenda_id)
        references agenda_d_ailleurs on delete cascade
);
call technique.proteger('heure_occupee');

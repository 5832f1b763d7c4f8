-- A calendar may be one of a CalDAV server (RFC 4791): with its address, a name and a password are sealed. lu: its hours are
-- taken. ecrit: the sessions of its holder are written there; ecrit_le: when they were last all there.
alter table agenda_d_ailleurs
    add column caldav boolean not null default false,
    add column lu boolean not null default true,
    add column ecrit boolean not null default false,
    add column ecrit_le timestamptz,
    add constraint agenda_ecrit_par_caldav check (caldav or not ecrit),
    add constraint agenda_sert_a_quelque_chose check (lu or ecrit);

-- What was written there of a session, and by which sign its server knows that it is still what we wrote. The session may be gone:
-- the event is then taken away. jusqua: when it ends; what is long over is left there.
create table evenement_ecrit (
    structure_id uuid not null,
    agenda_id uuid not null,
    seance_id uuid not null,
    empreinte bytea not null,
    etag text,
    jusqua timestamptz not null,
    primary key (structure_id, agenda_id, seance_id),
    constraint evenement_d_un_agenda_connu foreign key (structure_id, agenda_id)
        references agenda_d_ailleurs on delete cascade
);
call technique.proteger('evenement_ecrit');

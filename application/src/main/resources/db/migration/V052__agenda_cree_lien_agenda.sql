-- An address at which a calendar reads the sessions of the counsellor of an account. Only its digest is kept; it leads
-- nowhere any more once the account is closed, or is no counsellor's.
create table lien_agenda (
    structure_id uuid not null,
    compte_id uuid not null,
    empreinte bytea not null,
    cree_le timestamptz not null,
    primary key (structure_id, compte_id),
    constraint lien_agenda_unique unique (structure_id, empreinte),
    constraint lien_agenda_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade
);
call technique.proteger('lien_agenda');

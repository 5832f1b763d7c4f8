-- A sheet of which one says what its columns are; empty for a folder, and for an export that is known as it is.
alter table transfert add column feuille code constraint feuille_du_transfert_connue check (feuille in ('a_dire', 'dite'));

-- What was answered so far: it waits with the sheet, and goes with it.
create table transfert_reponse (
    structure_id uuid not null,
    transfert_id uuid not null,
    cle text not null,
    valeur text not null,
    primary key (structure_id, transfert_id, cle),
    constraint reponse_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
call technique.proteger('transfert_reponse');

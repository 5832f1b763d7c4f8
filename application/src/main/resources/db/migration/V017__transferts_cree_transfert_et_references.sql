-- A folder of records handed in, that waits to be confirmed, or written out, that waits to be fetched: of whoever asked, and
-- for a day. The counts are what an import would change, then what it did.
create table transfert (
    structure_id uuid not null,
    id uuid not null,
    sens text collate "C" not null constraint sens_du_transfert_connu check (sens in ('import', 'export')),
    compte_id uuid not null,
    nom text not null constraint transfert_nomme check (length(nom) between 1 and 200),
    cree_le timestamptz not null,
    expire_le timestamptz not null,
    confirme_le timestamptz,
    octets bigint not null,
    lignes bigint not null,
    ajoutees bigint not null default 0,
    modifiees bigint not null default 0,
    retirees bigint not null default 0,
    primary key (structure_id, id),
    constraint transfert_d_un_compte_connu foreign key (structure_id, compte_id) references compte on delete cascade,
    constraint transfert_expire_apres_sa_creation check (expire_le > cree_le)
);
call technique.proteger('transfert');

-- Its bytes, a piece at a time: neither hand has to hold them all.
create table transfert_morceau (
    structure_id uuid not null,
    transfert_id uuid not null,
    rang integer not null,
    octets bytea not null,
    primary key (structure_id, transfert_id, rang),
    constraint morceau_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
-- What is compressed already is not compressed again.
alter table transfert_morceau alter octets set storage external;
call technique.proteger('transfert_morceau');

-- What was odd in the folder without being wrong. No value of the register is in it.
create table transfert_constat (
    structure_id uuid not null,
    transfert_id uuid not null,
    rang integer not null,
    fichier text not null,
    phrase text not null,
    primary key (structure_id, transfert_id, rang),
    constraint constat_d_un_transfert_connu foreign key (structure_id, transfert_id) references transfert on delete cascade
);
call technique.proteger('transfert_constat');

-- A row that no folder brought has a reference too, by which figures name it and an export can give it back. It is drawn by
-- chance: it tells neither rank nor time, and nobody waits for anybody. Letters taken for figures are not in it.
create function donner_une_reference() returns trigger language plpgsql as $$
declare
    hasard bytea;
    prise boolean;
begin
    loop
        hasard := uuid_send(gen_random_uuid());
        new.reference := tg_argv[0] || '-' || (
            select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(hasard, rang) % 32, 1), '')
            from generate_series(0, 4) rang
        );
        execute format('select exists (select from %I where structure_id = $1 and reference = $2)', tg_table_name)
            into prise using new.structure_id, new.reference;
        exit when not prise;
    end loop;
    return new;
end $$;

-- Called once by each migration that creates a table with a reference.
create procedure technique.referencer(nom_table regclass, initiales text) language plpgsql as $$
begin
    execute format('create trigger reference_donnee before insert on %s for each row when (new.reference is null)
        execute function donner_une_reference(%L)', nom_table, initiales);
end $$;

call technique.referencer('lieu', 'L');
call technique.referencer('conseiller', 'C');
call technique.referencer('indisponibilite', 'N');
call technique.referencer('convention', 'CV');
call technique.referencer('usager', 'U');
call technique.referencer('action', 'A');
call technique.referencer('seance', 'S');
call technique.referencer('inscription', 'I');
call technique.referencer('acteur', 'P');
call technique.referencer('reunion', 'R');
call technique.referencer('enquete', 'E');

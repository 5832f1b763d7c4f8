-- What validation freezes: the figures with their definitions, the words, the files. Written while the report is still
-- a draft, in the transaction that ends it.
create table rapport_chiffre (
    structure_id uuid not null,
    rapport_id uuid not null,
    rang integer not null,
    chemin text collate "C" not null,
    detail text not null,
    nom text not null,
    unite text not null,
    regle text not null,
    valeur integer not null,
    avant integer not null,
    primary key (structure_id, rapport_id, rang),
    constraint chiffre_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
call technique.proteger('rapport_chiffre');

-- genere: what the records said; publie: what the report says.
create table rapport_texte (
    structure_id uuid not null,
    rapport_id uuid not null,
    cle code not null,
    rang integer not null,
    titre text not null,
    genere text not null,
    publie text not null,
    primary key (structure_id, rapport_id, cle),
    constraint texte_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
call technique.proteger('rapport_texte');

-- publique: whether it may leave the service.
create table rapport_piece (
    structure_id uuid not null,
    rapport_id uuid not null,
    nom text collate "C" not null,
    contenu bytea not null,
    empreinte bytea not null,
    publique boolean not null,
    primary key (structure_id, rapport_id, nom),
    constraint piece_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport,
    constraint piece_conforme_a_son_empreinte check (empreinte = sha256(contenu))
);
call technique.proteger('rapport_piece');

-- What is added to a frozen report, each time with an imprint of its own: the page that certifies its dates ('mentions'),
-- the copy that comes back stamped ('retour').
create table rapport_annexe (
    structure_id uuid not null,
    id uuid not null,
    rapport_id uuid not null,
    nature text collate "C" not null constraint nature_de_l_annexe_connue check (nature in ('mentions', 'retour')),
    nom text not null,
    contenu bytea not null,
    empreinte bytea not null,
    etabli_le timestamptz not null,
    etabli_par text not null,
    primary key (structure_id, id),
    constraint annexe_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport,
    constraint annexe_conforme_a_son_empreinte check (empreinte = sha256(contenu))
);
create index annexe_par_rapport on rapport_annexe (structure_id, rapport_id);
call technique.proteger('rapport_annexe');

-- The town's own model of document. A setting: it may be replaced.
create table rapport_modele (
    structure_id uuid primary key references structure,
    nom text not null,
    contenu bytea not null,
    depose_le timestamptz not null,
    depose_par text not null
);
call technique.proteger('rapport_modele');

-- Waits for whoever is validating the report, then looks again: nothing slips into a report while it is being frozen.
create function refuser_apres_validation() returns trigger language plpgsql as $$
declare
    son_etat text;
begin
    select etat into son_etat
    from rapport
    where structure_id = coalesce(new.structure_id, old.structure_id) and id = coalesce(new.rapport_id, old.rapport_id)
    for share;
    if son_etat = 'valide' then
        raise exception 'a validated report is frozen' using errcode = 'restrict_violation', constraint = 'rapport_fige';
    end if;
    return coalesce(new, old);
end $$;

create function refuser_toujours() returns trigger language plpgsql as $$
begin
    raise exception 'what is frozen is neither changed nor deleted'
        using errcode = 'restrict_violation', constraint = 'rapport_fige';
end $$;

create function refuser_de_rouvrir() returns trigger language plpgsql as $$
begin
    if old.etat = 'valide' then
        raise exception 'a validated report is frozen' using errcode = 'restrict_violation', constraint = 'rapport_fige';
    end if;
    return coalesce(new, old);
end $$;

create trigger rapport_fige before update or delete on rapport
    for each row execute function refuser_de_rouvrir();
create trigger rapport_fige before insert or update or delete on rapport_section
    for each row execute function refuser_apres_validation();
create trigger rapport_fige_sans_ajout before insert on rapport_chiffre
    for each row execute function refuser_apres_validation();
create trigger rapport_fige before update or delete on rapport_chiffre
    for each row execute function refuser_toujours();
create trigger rapport_fige_sans_ajout before insert on rapport_texte
    for each row execute function refuser_apres_validation();
create trigger rapport_fige before update or delete on rapport_texte
    for each row execute function refuser_toujours();
create trigger rapport_fige_sans_ajout before insert on rapport_piece
    for each row execute function refuser_apres_validation();
create trigger rapport_fige before update or delete on rapport_piece
    for each row execute function refuser_toujours();
create trigger rapport_fige before update or delete on rapport_annexe
    for each row execute function refuser_toujours();

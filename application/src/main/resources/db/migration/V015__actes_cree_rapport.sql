-- version: a correction of a report that was validated is a report of its own, that says what it corrects.
-- revision: moves with each word and each fact of a draft, so that whoever validates it meanwhile is told.
-- Names of those who act are kept as they were: an account may go, an act remains.
create table rapport (
    structure_id uuid not null references structure,
    id uuid not null,
    annee smallint not null constraint annee_du_rapport_plausible check (annee between 1900 and 2200),
    version smallint not null constraint version_du_rapport_positive check (version > 0),
    correction text,
    commence_le timestamptz not null,
    commence_par text not null,
    revision integer not null default 0,
    etat text collate "C" not null default 'brouillon'
        constraint etat_du_rapport_connu check (etat in ('brouillon', 'valide')),
    titre text,
    collectivite text,
    auteur_nom text,
    auteur_qualite text,
    valide_le timestamptz,
    valide_par text,
    primary key (structure_id, id),
    constraint rapport_version_unique unique (structure_id, annee, version),
    constraint un_seul_brouillon_par_annee exclude using btree (structure_id with =, annee with =) where (etat = 'brouillon'),
    constraint correction_motivee check ((version = 1) = (correction is null)),
    constraint rapport_valide_signe check (
        case etat
            when 'brouillon' then num_nonnulls(titre, collectivite, auteur_nom, auteur_qualite, valide_le, valide_par) = 0
            else num_nulls(titre, collectivite, auteur_nom, auteur_qualite, valide_le, valide_par) = 0
        end
    )
);
call technique.proteger('rapport');

-- What a person wrote in a section, beside what the records say of it at that time (genere, chiffres).
-- chiffres: by its path, what each figure is called and what it was.
create table rapport_section (
    structure_id uuid not null,
    rapport_id uuid not null,
    cle code not null,
    texte text,
    complement text,
    genere text not null,
    chiffres jsonb not null,
    revision integer not null,
    ecrit_le timestamptz not null,
    ecrit_par text not null,
    primary key (structure_id, rapport_id, cle),
    constraint section_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
call technique.proteger('rapport_section');

-- What the team says to itself of a section: it has no part in the act.
create table rapport_remarque (
    structure_id uuid not null,
    id uuid not null,
    rapport_id uuid not null,
    section code not null,
    texte text not null constraint remarque_courte check (length(texte) between 1 and 2000),
    ecrit_le timestamptz not null,
    ecrit_par text not null,
    primary key (structure_id, id),
    constraint remarque_sur_un_rapport_connu foreign key (structure_id, rapport_id) references rapport
);
create index remarque_par_rapport on rapport_remarque (structure_id, rapport_id);
call technique.proteger('rapport_remarque');

-- A dated fact of the act's life. One noted by mistake is cancelled, and stays.
create table rapport_fait (
    structure_id uuid not null,
    id uuid not null,
    rapport_id uuid not null,
    nature text collate "C" not null constraint nature_du_fait_connue check (nature in (
        'convocation', 'ordre_du_jour', 'retrait', 'ajournement', 'presentation', 'transmission', 'accuse', 'mise_en_ligne')),
    le date not null,
    seance date,
    numero text,
    rapporteur_nom text,
    rapporteur_qualite text,
    reference text,
    note_le timestamptz not null,
    note_par text not null,
    annule_le timestamptz,
    annule_par text,
    annule_motif text,
    primary key (structure_id, id),
    constraint fait_d_un_rapport_connu foreign key (structure_id, rapport_id) references rapport,
    constraint fait_complet check (
        case nature
            when 'ordre_du_jour' then seance is not null
            when 'ajournement' then seance is not null
            when 'accuse' then reference is not null
            else true
        end
    ),
    constraint rapporteur_nomme check ((rapporteur_nom is null) = (rapporteur_qualite is null)),
    constraint fait_annule_avec_son_motif check (num_nulls(annule_le, annule_par, annule_motif) in (0, 3)),
    constraint fait_note_une_fois exclude using btree (structure_id with =, rapport_id with =, nature with =)
        where (annule_le is null and nature in ('presentation', 'transmission', 'accuse', 'mise_en_ligne'))
);
create index fait_par_rapport on rapport_fait (structure_id, rapport_id);
call technique.proteger('rapport_fait');

create function garder_les_faits() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.annule_le is null
        and to_jsonb(new) - '{annule_le,annule_par,annule_motif}'::text[]
            = to_jsonb(old) - '{annule_le,annule_par,annule_motif}'::text[] then
        return new;
    end if;
    raise exception 'a fact is cancelled, neither changed nor deleted'
        using errcode = 'restrict_violation', constraint = 'fait_garde';
end $$;

create trigger fait_garde before update or delete on rapport_fait
    for each row execute function garder_les_faits();

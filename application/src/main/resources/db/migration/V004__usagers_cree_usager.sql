-- pseudonyme: stands for a minor met through a partner; its key stays with the partner.
create table usager (
    structure_id uuid not null references structure,
    id uuid not null,
    reference reference not null,
    pseudonyme text,
    prenom text,
    nom text,
    genre text constraint genre_connu check (genre in ('F', 'M', 'X')),
    annee_naissance smallint constraint annee_naissance_plausible check (annee_naissance between 1880 and 2200),
    situation code,
    quartier code,
    telephone text,
    courriel text,
    contact text constraint contact_connu check (contact in ('sms', 'courriel', 'appel', 'courrier')),
    adresse text,
    accueilli_le date,
    primary key (structure_id, id),
    constraint usager_reference_unique unique (structure_id, reference),
    constraint usager_nomme check (pseudonyme is not null or nom is not null),
    constraint usager_dans_un_quartier_connu foreign key (structure_id, quartier) references quartier
);
call technique.proteger('usager');

-- absorbe_id and conserve_id are one person, whose attributes are those of conserve_id. Chains occur.
create table fusion (
    structure_id uuid not null,
    absorbe_id uuid not null,
    conserve_id uuid not null,
    le date not null,
    primary key (structure_id, absorbe_id),
    constraint fusion_avec_une_autre_fiche check (absorbe_id <> conserve_id),
    constraint fusion_absorbe_une_fiche_connue foreign key (structure_id, absorbe_id) references usager on delete cascade,
    constraint fusion_conserve_une_fiche_connue foreign key (structure_id, conserve_id) references usager on delete cascade
);
call technique.proteger('fusion');

create function refuser_fusion_en_cercle() returns trigger language plpgsql as $$
begin
    if exists (
        with recursive suite as (
            select new.conserve_id as id
            union
            select fusion.conserve_id
            from suite
            join fusion on fusion.structure_id = new.structure_id and fusion.absorbe_id = suite.id
        )
        select from suite where id = new.absorbe_id
    ) then
        raise exception 'merges go round in a circle' using errcode = 'check_violation', constraint = 'fusion_sans_cercle';
    end if;
    return null;
end $$;

-- Deferred: an import may turn a chain round, row after row.
create constraint trigger fusion_sans_cercle
    after insert or update on fusion deferrable initially deferred
    for each row execute function refuser_fusion_en_cercle();

-- Of each record that was absorbed, the one that is kept at the end of its chain of merges.
create view fiche_conservee with (security_invoker = true) as
with recursive chaine as (
    select structure_id, absorbe_id, conserve_id from fusion
    union all
    select chaine.structure_id, chaine.absorbe_id, fusion.conserve_id
    from chaine
    join fusion on fusion.structure_id = chaine.structure_id and fusion.absorbe_id = chaine.conserve_id
)
select
    chaine.structure_id,
    chaine.absorbe_id,
    chaine.conserve_id
from chaine
where not exists (
    select from fusion where fusion.structure_id = chaine.structure_id and fusion.absorbe_id = chaine.conserve_id
);

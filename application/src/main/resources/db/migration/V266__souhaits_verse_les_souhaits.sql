-- What each person wished, by name and by day, becomes counts of a quarter; nothing tells any more who wished what. Somebody
-- counts once a year for a theme, in the quarter in which they first said so: the figures of a year stay as they were.
alter table souhait no force row level security;
alter table thematique no force row level security;
alter table fusion no force row level security;
alter table usager no force row level security;
alter table consultation no force row level security;
alter table souhait_compte no force row level security;
alter table souhait_quartier no force row level security;
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;

create temporary table dit on commit drop as
select
    souhait.structure_id,
    coalesce(fiche.conserve_id, souhait.usager_id) as personne_id,
    theme.retenue as thematique,
    date_trunc('year', souhait.le)::date as annee,
    date_trunc('quarter', min(souhait.le))::date as trimestre
from souhait
join thematique_retenue theme on theme.structure_id = souhait.structure_id and theme.code = souhait.thematique
left join fiche_conservee fiche on fiche.structure_id = souhait.structure_id and fiche.absorbe_id = souhait.usager_id
group by 1, 2, 3, 4;

create temporary table parle on commit drop as
select dit.structure_id, dit.personne_id, dit.annee, min(dit.trimestre) as trimestre, min(usager.quartier) as quartier
from dit
join usager on usager.structure_id = dit.structure_id and usager.id = dit.personne_id
group by 1, 2, 3;

insert into consultation (structure_id, id, reference, titre, ouvre, ferme, relevee, close_le, personnes)
select
    trimestre.structure_id,
    gen_random_uuid(),
    'releve-' || to_char(trimestre.trimestre, 'YYYY"-T"Q'),
    'Souhaits relevés, ' || to_char(trimestre.trimestre, 'YYYY"-T"Q'),
    trimestre.trimestre,
    (trimestre.trimestre + interval '3 months')::date - 1,
    true,
    (trimestre.trimestre + interval '3 months')::date - 1,
    (
        select count(*)
        from parle
        where parle.structure_id = trimestre.structure_id and parle.trimestre = trimestre.trimestre
    )
from (select distinct structure_id, trimestre from dit) trimestre
order by trimestre.structure_id, trimestre.trimestre;

insert into souhait_compte (structure_id, consultation_id, thematique, personnes)
select dit.structure_id, consultation.id, dit.thematique, count(*)
from dit
join consultation on consultation.structure_id = dit.structure_id and consultation.ouvre = dit.trimestre
group by dit.structure_id, consultation.id, dit.thematique
order by dit.structure_id, consultation.id, dit.thematique;

with voix as (
    select dit.structure_id, dit.trimestre, usager.quartier, dit.thematique, dit.personne_id
    from dit
    join usager on usager.structure_id = dit.structure_id and usager.id = dit.personne_id
),
quartier_dit as (
    select structure_id, trimestre, quartier, count(distinct personne_id) as personnes
    from voix
    group by structure_id, trimestre, quartier
),
garde as (
    select
        *,
        coalesce(sum(personnes) filter (where quartier is null or personnes < 11) over (partition by structure_id, trimestre), 0)
            as autres
    from quartier_dit
)
insert into souhait_quartier (structure_id, consultation_id, quartier, thematique, nombre)
select voix.structure_id, consultation.id, voix.quartier, voix.thematique, count(*)
from voix
join garde
    on garde.structure_id = voix.structure_id and garde.trimestre = voix.trimestre and garde.quartier = voix.quartier
        and garde.personnes >= 11 and (garde.autres = 0 or garde.autres >= 11)
join consultation on consultation.structure_id = voix.structure_id and consultation.ouvre = voix.trimestre
group by voix.structure_id, consultation.id, voix.quartier, voix.thematique
order by voix.structure_id, consultation.id, voix.quartier, voix.thematique;

-- What an import remembered of them, so that it could be undone, named them too.
delete from versement_ligne where nom_table = 'souhait';
delete from versement_table where nom_table = 'souhait';

alter table thematique force row level security;
alter table fusion force row level security;
alter table usager force row level security;
alter table consultation force row level security;
alter table souhait_compte force row level security;
alter table souhait_quartier force row level security;
alter table versement_ligne force row level security;
alter table versement_table force row level security;

drop table souhait;

-- What the town settles of a theme on screen. No rank: by its name. A theme that is merged into another stays, so that what
-- was noted under it, and what still comes in under it, is counted under the one that is kept.
alter table thematique
    add ordre integer constraint rang_du_theme_positif check (ordre > 0),
    add sensible boolean not null default false,
    add retiree_le date,
    add reunie_dans code,
    add constraint theme_reuni_a_un_theme_connu foreign key (structure_id, reunie_dans) references thematique deferrable,
    add constraint theme_reuni_a_un_autre check (reunie_dans <> code);

create function refuser_des_themes_reunis_en_chaine() returns trigger language plpgsql as $$
begin
    if exists (
        select from thematique reuni
        join thematique garde on garde.structure_id = reuni.structure_id and garde.code = reuni.reunie_dans
        where reuni.structure_id = new.structure_id
            and new.code in (reuni.code, garde.code)
            and garde.reunie_dans is not null
    ) then
        raise exception 'a theme is merged into one that is itself merged'
            using errcode = 'check_violation', constraint = 'theme_reuni_a_un_theme_garde';
    end if;
    return null;
end $$;

-- Deferred: an import may say one before the other.
create constraint trigger theme_reuni_a_un_theme_garde
    after insert or update of reunie_dans on thematique deferrable initially deferred
    for each row when (new.reunie_dans is not null) execute function refuser_des_themes_reunis_en_chaine();

-- Each theme as it is told: itself, or the one into which it is merged (retenue).
create view thematique_retenue with (security_invoker = true) as
select
    nommee.structure_id,
    nommee.code,
    retenue.code as retenue,
    retenue.libelle,
    retenue.champ,
    retenue.appareils,
    retenue.sensible,
    retenue.implicite,
    retenue.retiree_le
from thematique nommee
join thematique retenue
    on retenue.structure_id = nommee.structure_id and retenue.code = coalesce(nommee.reunie_dans, nommee.code);

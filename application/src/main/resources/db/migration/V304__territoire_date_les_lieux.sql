-- The day on which a venue was last changed, its hours with it: other directories ask for it. Of venues that were there nobody noted it:
-- they are of the day when their structure last said of itself what its site shows; where it said nothing, of the day of this migration.
-- They do not change by it: what follows their changes does not hear of it.
alter table lieu add modifie_le timestamptz not null default now();

alter table lieu no force row level security;
alter table vitrine no force row level security;
alter table lieu disable trigger user;

update lieu set modifie_le = vitrine.modifiee_le from vitrine where vitrine.structure_id = lieu.structure_id;

alter table lieu enable trigger user;
alter table lieu force row level security;
alter table vitrine force row level security;

create function dater_le_lieu() returns trigger language plpgsql as $$
begin
    new.modifie_le := now();
    return new;
end $$;

create trigger lieu_date before update on lieu
    for each row when (old.* is distinct from new.*) execute function dater_le_lieu();

create function dater_le_lieu_de_ses_heures() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update lieu set modifie_le = now() where structure_id = new.structure_id and id = new.lieu_id;
    else
        update lieu set modifie_le = now() where structure_id = old.structure_id and id = old.lieu_id;
    end if;
    return null;
end $$;

create trigger lieu_date_de_ses_heures after insert or update or delete on lieu_ouverture
    for each row execute function dater_le_lieu_de_ses_heures();

-- The house itself dates it: an import that changed nothing else has changed nothing, and may still be undone.
create or replace function technique.colonnes_tenues_de(nom_table regclass) returns text[] language sql stable as $$
    select array_agg(nom order by place)
    from unnest(technique.colonnes_de(nom_table)) with ordinality colonne (nom, place)
    where not (nom_table = 'public.participation'::regclass and nom in ('demande', 'suite', 'acteur_id', 'detachee'))
        and not (nom_table = 'public.seance'::regclass and nom = 'revision')
        and not (nom_table = 'public.lieu'::regclass and nom = 'modifie_le')
$$;

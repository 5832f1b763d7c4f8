-- The day on which a venue was last changed, its hours with it: other directories ask for it. Venues that were there are of the day of
-- this migration, since nobody noted it before.
alter table lieu add modifie_le timestamptz not null default now();

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

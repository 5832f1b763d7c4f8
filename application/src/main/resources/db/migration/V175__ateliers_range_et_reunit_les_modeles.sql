-- ordre: the place of a model within its theme; without one, by its title. fusionne_dans_id: the one that stays, where two were one;
-- the row is kept, so that an old folder of records that still names it is understood.
alter table modele_atelier
    add ordre integer constraint rang_du_modele_positif check (ordre > 0),
    add fusionne_dans_id uuid,
    add constraint modele_reuni_a_un_modele_connu foreign key (structure_id, fusionne_dans_id) references modele_atelier
        on delete cascade deferrable,
    add constraint modele_reuni_a_un_autre check (fusionne_dans_id <> id);

-- An action that starts from one that is being found to be another starts from that other: the form was open before. for share: it
-- waits for a merge under way, which holds both models from its beginning.
create function suivre_le_modele_reuni() returns trigger language plpgsql as $$
begin
    new.modele_id := coalesce(
        (
            select coalesce(fusionne_dans_id, id)
            from modele_atelier
            where structure_id = new.structure_id and id = new.modele_id
            for share
        ),
        new.modele_id);
    return new;
end $$;
create trigger modele_reuni_suivi before insert on action_modele
    for each row execute function suivre_le_modele_reuni();

-- What was found to be one stays one: a folder of records that does not say so undoes nothing.
create function garder_la_reunion_des_modeles() returns trigger language plpgsql as $$
begin
    new.fusionne_dans_id := coalesce(new.fusionne_dans_id, old.fusionne_dans_id);
    new.retire_le := coalesce(new.retire_le, old.retire_le);
    return new;
end $$;
create trigger modele_reste_reuni before update of fusionne_dans_id, retire_le on modele_atelier
    for each row when (old.fusionne_dans_id is not null) execute function garder_la_reunion_des_modeles();

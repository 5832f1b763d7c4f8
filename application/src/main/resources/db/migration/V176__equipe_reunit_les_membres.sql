-- Somebody of the team who had two sheets. The sheet that went is no more: nothing counts it, nothing lists it. Its id and its reference
-- are kept, so that a form opened before, or an old folder of records, is understood.
create table conseiller_reuni (
    structure_id uuid not null references structure,
    id uuid not null default gen_random_uuid(),
    reference reference not null,
    conserve_id uuid not null,
    primary key (structure_id, id),
    constraint conseiller_reuni_reference_unique unique (structure_id, reference),
    constraint conseiller_reuni_a_un_conseiller_connu foreign key (structure_id, conserve_id) references conseiller
        on delete cascade
);
call technique.proteger('conseiller_reuni');
call technique.referencer('conseiller_reuni', 'CR');

-- for key share: a merge under way holds both sheets from its beginning; whoever names one of them waits for it, and reads what came
-- of it. A merge that begins later waits for whoever wrote, and moves what they wrote.
create function conseiller_retenu(ville uuid, celui uuid) returns uuid language plpgsql volatile as $$
begin
    perform from conseiller where structure_id = ville and id = celui for key share;
    return coalesce((select conserve_id from conseiller_reuni where structure_id = ville and id = celui), celui);
end $$;

-- Nothing is asked of a row that stays with whom it is: a merge may be waiting for it.
create function suivre_le_conseiller_reuni() returns trigger language plpgsql as $$
begin
    if new.conseiller_id is not null and (tg_op = 'INSERT' or new.conseiller_id is distinct from old.conseiller_id) then
        new.conseiller_id := conseiller_retenu(new.structure_id, new.conseiller_id);
    end if;
    return new;
end $$;

create trigger conseiller_reuni_suivi before insert or update of conseiller_id on seance_conseiller
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on serie_conseiller
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on plage_rendez_vous
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on rendez_vous
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on creneau_libere
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on indisponibilite
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on journee_annulee
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on affectation
    for each row execute function suivre_le_conseiller_reuni();
create trigger conseiller_reuni_suivi before insert or update of conseiller_id on compte
    for each row execute function suivre_le_conseiller_reuni();

-- cle: of the form that was sent; a double click, or a return to the page that was left, sends the same one, and is one sending.
alter table orientation
    add column cle uuid,
    add constraint orientation_envoyee_une_fois unique (structure_id, cle);

-- The line of the sheet that somebody was sent from, until the close of the quarter: the sheet may be corrected after the sending.
create table orientation_de_feuille (
    structure_id uuid not null,
    orientation_id uuid not null,
    seance_id uuid not null,
    usager_id uuid not null,
    primary key (structure_id, orientation_id),
    constraint feuille_d_une_orientation_connue
        foreign key (structure_id, orientation_id) references orientation on delete cascade,
    constraint orientation_d_une_feuille_connue
        foreign key (structure_id, seance_id, usager_id) references participation on update cascade on delete cascade
);
create index orientation_de_feuille_par_participation on orientation_de_feuille (structure_id, seance_id, usager_id);
call technique.proteger('orientation_de_feuille');

-- sur_feuille is what the sheet says of the person now, whichever was written first: the database keeps it so. What the close of the
-- quarter takes from a sheet corrects nothing: it was counted apart before.
create function technique.orientation_suit_la_feuille() returns trigger language plpgsql as $$
declare
    organisme uuid;
begin
    if tg_op = 'UPDATE' then
        organisme := new.acteur_id;
    end if;
    update orientation
    set sur_feuille = organisme is not null and organisme = orientation.acteur_id
    from orientation_de_feuille de
    where de.structure_id = old.structure_id and de.seance_id = old.seance_id and de.usager_id = old.usager_id
        and orientation.structure_id = de.structure_id and orientation.id = de.orientation_id;
    if tg_op = 'UPDATE' then
        return new;
    end if;
    return old;
end
$$;
create function technique.orientation_lit_la_feuille() returns trigger language plpgsql as $$
declare
    celle uuid;
begin
    if tg_table_name = 'orientation' then
        celle := new.id;
    else
        celle := new.orientation_id;
    end if;
    update orientation
    set sur_feuille = participation.acteur_id is not null and participation.acteur_id = orientation.acteur_id
    from orientation_de_feuille de
    join participation
        on participation.structure_id = de.structure_id and participation.seance_id = de.seance_id
        and participation.usager_id = de.usager_id
    where de.structure_id = new.structure_id and de.orientation_id = celle
        and orientation.structure_id = de.structure_id and orientation.id = de.orientation_id;
    return new;
end
$$;
create trigger orientation_suit_la_feuille before update of acteur_id on participation
    for each row when (not new.detachee) execute function technique.orientation_suit_la_feuille();
create trigger orientation_quitte_la_feuille before delete on participation
    for each row when (not old.detachee) execute function technique.orientation_suit_la_feuille();
create trigger orientation_lit_la_feuille after insert on orientation_de_feuille
    for each row execute function technique.orientation_lit_la_feuille();
create trigger orientation_suit_son_organisme after update of acteur_id on orientation
    for each row when (new.acteur_id <> old.acteur_id) execute function technique.orientation_lit_la_feuille();

-- Other registers know days and lengths, and no hours. Such a session begins at midnight of its day and lasts as long as the help
-- did, maybe nothing, maybe more than a day where many lengths add up. It takes up nobody's time, and is shown without an hour.

alter table seance
    add column heure_connue boolean not null default true,
    drop constraint seance_finit_apres_son_debut,
    add constraint seance_finit_apres_son_debut check (fin > debut or fin = debut and not heure_connue),
    drop constraint seance_de_moins_d_un_jour,
    add constraint seance_de_moins_d_un_jour check (fin - debut < interval '24 hours' or not heure_connue) not valid,
    add constraint seance_occupation_de_son_heure unique (structure_id, id, debut, fin, annulee, heure_connue);

alter table seance_conseiller
    add column heure_connue boolean not null default true,
    drop constraint conseiller_d_une_seance_connue,
    add constraint conseiller_d_une_seance_connue
        foreign key (structure_id, seance_id, debut, fin, annulee, heure_connue)
        references seance (structure_id, id, debut, fin, annulee, heure_connue) on update cascade on delete cascade,
    drop constraint conseiller_en_un_seul_lieu_a_la_fois,
    add constraint conseiller_en_un_seul_lieu_a_la_fois exclude using gist (
        structure_id with =, conseiller_id with =, tstzrange(debut, fin) with &&
    ) where (not annulee and heure_connue) deferrable;

create or replace function reprendre_les_heures_de_la_seance() returns trigger language plpgsql as $$
begin
    select debut, fin, annulee, heure_connue into new.debut, new.fin, new.annulee, new.heure_connue
    from seance where structure_id = new.structure_id and id = new.seance_id;
    return new;
end $$;

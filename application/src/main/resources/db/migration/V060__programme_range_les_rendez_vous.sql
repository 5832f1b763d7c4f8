-- An appointment is an action of one session, for one person: seen by the staff alone, and part of the action of its quarter,
-- its series, which is the one that figures count.
alter table action
    add serie_id uuid,
    add constraint rendez_vous_d_une_serie_connue foreign key (structure_id, serie_id) references action,
    add constraint serie_d_une_autre_action check (serie_id <> id),
    add constraint rendez_vous_jamais_publie check (serie_id is null or not publiee);
create index action_par_serie on action (structure_id, serie_id) where serie_id is not null;

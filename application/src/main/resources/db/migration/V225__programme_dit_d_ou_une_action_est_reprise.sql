-- An action that was taken over from one of an earlier quarter says which: taken over twice, it adds nothing.
alter table action
    add reconduite_de_id uuid,
    add constraint action_reconduit_une_action_connue
        foreign key (structure_id, reconduite_de_id) references action deferrable,
    add constraint action_reconduit_une_autre_action check (reconduite_de_id <> id);
create index action_par_reconduction on action (structure_id, reconduite_de_id) where reconduite_de_id is not null;

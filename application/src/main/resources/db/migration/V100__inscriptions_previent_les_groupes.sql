-- A group is somebody to tell, as a registration is: a message is about one or the other.
-- rendues: the places that it held when its action was cancelled, and gets again when it takes place after all.
alter table groupe
    add rendues integer not null default 0 constraint places_rendues_positives check (rendues >= 0);

alter table message
    alter inscription_id drop not null,
    add groupe_id uuid,
    add constraint message_d_un_groupe_connu foreign key (structure_id, groupe_id) references groupe on delete cascade,
    add constraint message_d_une_inscription_ou_d_un_groupe check ((inscription_id is null) <> (groupe_id is null));
create index message_par_groupe on message (structure_id, groupe_id) where groupe_id is not null;

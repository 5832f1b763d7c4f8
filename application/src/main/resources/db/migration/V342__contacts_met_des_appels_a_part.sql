-- Asked on the site where many were asked of one origin, or for the whole town: kept after the others, so that nobody fills the list for
-- everybody.
alter table appel_recu add a_part boolean not null default false;

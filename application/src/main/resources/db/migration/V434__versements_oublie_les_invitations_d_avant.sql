-- Invitations to meetings are messages since V430, and their old table takes no row any more: an import that had changed some
-- could not be undone at all. It is undone without them.
alter table versement_ligne no force row level security;
alter table versement_table no force row level security;
delete from versement_ligne where nom_table = 'reunion_invitation';
delete from versement_table where nom_table = 'reunion_invitation';
alter table versement_ligne force row level security;
alter table versement_table force row level security;

-- A village has one person: an account is of one role or of several, and may do what any of them may. Changing the type rewrites
-- each row, whatever the row-level security of the table; sessions that are open, which know of one role, end.
alter table compte drop constraint role_du_compte_connu;
alter table compte alter column role type text[] collate "C" using array[role];
alter table compte alter column generation type integer using generation + 1;
alter table compte rename column role to roles;
alter table compte add constraint roles_du_compte_connus check (
    cardinality(roles) > 0
    and roles <@ array['administrateur', 'responsable', 'conseiller', 'accueil', 'assemblees', 'lecteur', 'partenaire']);
-- A body outside the house is not of the team.
alter table compte add constraint partenaire_seul check (cardinality(roles) = 1 or not 'partenaire' = any (roles));

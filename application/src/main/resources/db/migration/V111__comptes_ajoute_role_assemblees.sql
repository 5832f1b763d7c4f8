-- The office of the assemblies: it follows acts, and sees nothing of people.
alter table compte drop constraint role_du_compte_connu;
alter table compte add constraint role_du_compte_connu
    check (role in ('administrateur', 'responsable', 'conseiller', 'accueil', 'assemblees', 'lecteur', 'partenaire'));

alter table second_facteur_exige drop constraint role_exige_connu;
alter table second_facteur_exige add constraint role_exige_connu
    check (role in ('administrateur', 'responsable', 'conseiller', 'accueil', 'assemblees', 'lecteur', 'partenaire'));

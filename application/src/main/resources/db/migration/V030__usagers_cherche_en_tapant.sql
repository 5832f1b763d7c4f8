-- What follows the first word of a name, folded: the Gall of Le Gall, the Claude of Marie-Claude.
create function suite(texte text) returns text language sql immutable strict parallel safe
    return nullif(plier(regexp_replace(btrim(texte), '^[^\s''’-]+[\s''’-]*', '')), '');

create extension if not exists pg_trgm schema technique;

-- nom_envers: a word of six letters that was typed with one slip is right in its first three or in its last three, and
-- comparing beginnings is all that an index can do behind row-level security.
alter table usager
    add nom_suite text collate "C" generated always as (suite(nom)) stored,
    add prenom_suite text collate "C" generated always as (suite(prenom)) stored,
    add nom_envers text collate "C" generated always as (reverse(plier(nom))) stored;

create index usager_par_suite_du_nom on usager (structure_id, nom_suite, prenom_plie) where nom_suite is not null;
create index usager_par_suite_du_prenom on usager (structure_id, prenom_suite, nom_plie) where prenom_suite is not null;
create index usager_par_nom_envers on usager (structure_id, nom_envers);
drop index usager_par_prenom;
create index usager_par_prenom on usager (structure_id, prenom_plie, nom_plie);

-- Who was absorbed by a record.
create index fusion_par_conservee on fusion (structure_id, conserve_id);

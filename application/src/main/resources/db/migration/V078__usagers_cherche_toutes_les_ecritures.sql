-- Names as they are looked for: Saint for St, ae and ss for æ and ß, o for ø, and no sign that is typed for an apostrophe or a hyphen.
create or replace function plier(texte text) returns text language sql immutable strict parallel safe
    return regexp_replace(normalize(
        regexp_replace(
            translate(
                replace(replace(replace(lower(texte collate "pg_c_utf8"), 'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'øłđðı', 'olddi'),
            '\mst(e?)[\s.-]+(?=\S)', 'saint\1', 'g'),
        nfd), '[\u0300-\u036f\s''’‘‛ʼʻʹ′`´.·‐‑‒–—-]', '', 'g');

create or replace function suite(texte text) returns text language sql immutable strict parallel safe
    return nullif(plier(regexp_replace(btrim(texte), '^[^\s''’‘ʼ`´-]+[\s''’‘ʼ`´-]*', '')), '');

-- The last of three words or more: the Kermarrec of Le Gall-Kermarrec.
create function dernier(texte text) returns text language sql immutable strict parallel safe
    return nullif(nullif(plier(substring(btrim(texte) from '[\s‐‑–-]([^\s‐‑–-]+)$')), suite(texte)), '');

-- A number as it is dialled from here: +33 6, 0033 6 and 33 6 are 06; 0032 is +32.
create or replace function numero(texte text) returns text language sql immutable strict parallel safe
    return regexp_replace(
        regexp_replace(regexp_replace(texte, '[^0-9+]', '', 'g'), '^00(?=[1-9])', '+'),
        '^(\+33|33(?=0?[1-9][0-9]{8}$))0?', '0');

-- telephone_envers: people say the end of a number.
alter table usager
    alter nom_plie set expression as (plier(nom)),
    alter prenom_plie set expression as (plier(prenom)),
    alter nom_suite set expression as (suite(nom)),
    alter prenom_suite set expression as (suite(prenom)),
    alter nom_envers set expression as (reverse(plier(nom))),
    alter telephone_plie set expression as (numero(telephone)),
    add nom_dernier text collate "C" generated always as (dernier(nom)) stored,
    add telephone_envers text collate "C" generated always as (reverse(numero(telephone))) stored;
create index usager_par_dernier_mot on usager (structure_id, nom_dernier, prenom_plie) where nom_dernier is not null;
create index usager_par_fin_du_telephone on usager (structure_id, telephone_envers) where telephone is not null;

alter table appel_recu alter telephone_plie set expression as (numero(telephone));

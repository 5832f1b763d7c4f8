-- Names as they are looked for: without accents, case, spaces, hyphens, apostrophes or full stops.
create function plier(texte text) returns text language sql immutable strict parallel safe
    return lower(regexp_replace(normalize(replace(replace(texte, 'œ', 'oe'), 'Œ', 'OE'), nfd),
        '[\u0300-\u036f\s''’ʼ.‐‑-]', '', 'g') collate "pg_c_utf8");

-- A number as it is dialled from here: +33 6 and 0033 6 are 06.
create function numero(texte text) returns text language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(texte, '[^0-9+]', '', 'g'), '^(\+33|0033)0?', '0');

-- Kept beside what was written: behind row-level security, an index on what a function makes of a column is of no use, since
-- the function might tell of rows of others before the policy has set them aside.
alter table usager
    add nom_plie text collate "C" generated always as (plier(nom)) stored,
    add prenom_plie text collate "C" generated always as (plier(prenom)) stored,
    add telephone_plie text collate "C" generated always as (numero(telephone)) stored;

create index usager_par_nom on usager (structure_id, nom_plie, prenom_plie);
create index usager_par_prenom on usager (structure_id, prenom_plie);
create index usager_par_telephone on usager (structure_id, telephone_plie) where telephone is not null;

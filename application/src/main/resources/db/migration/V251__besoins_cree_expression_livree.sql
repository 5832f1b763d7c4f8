-- What people say for each need that comes with the software, in everyday French, and how the search reads it: without accents or
-- capitals (unaccent), by the radicals of the French dictionary, and, where a word is not known, by what it looks like (pg_trgm).
create extension if not exists unaccent schema technique;

-- Letters and figures, one space between words. Immutable, since the dictionary is named.
create function technique.mots_simples(texte text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(lower(technique.unaccent('technique.unaccent'::regdictionary, texte)), '[^a-z0-9]+', ' ', 'g'));

create function technique.radicaux(texte text) returns text[] language sql immutable strict parallel safe
    return tsvector_to_array(to_tsvector('pg_catalog.french'::regconfig, technique.mots_simples(texte)));

-- How a word sounds, roughly: two that sound alike are written alike.
create function technique.sons(mot text) returns text language sql immutable strict parallel safe
    return regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    regexp_replace(
                        replace(replace(replace(replace(replace(replace(mot, 'ph', 'f'), 'eau', 'o'), 'au', 'o'), 'qu', 'k'), 'ai', 'e'),
                            'ei', 'e'),
                        'c([eiy])', 's\1', 'g'),
                    '[cq]', 'k', 'g'),
                'h|(?<=.)[estxd]+$', '', 'g'),
            'y', 'i', 'g'),
        '(.)\1+', '\1', 'g');

create table technique.expression_livree (
    code code not null constraint expression_d_un_besoin_livre references technique.besoin_livre,
    expression text not null,
    radicaux text[] not null generated always as (technique.radicaux(expression)) stored,
    primary key (code, expression)
);

-- How often a need is said with a radical.
create table technique.terme_livre (
    radical text,
    code code constraint terme_d_un_besoin_livre references technique.besoin_livre,
    poids integer not null,
    primary key (radical, code)
);

-- How much a radical tells: the fewer needs are said with it, the more. What everybody says whatever they need tells little.
create table technique.radical_livre (
    radical text primary key,
    rarete double precision not null
);

-- What everybody says whatever they need is never taken for a slip of something else.
create table technique.mot_courant (
    mot text primary key
);

-- Each word of them, for what is typed with a slip.
create table technique.mot_livre (
    mot text collate "C" primary key,
    radical text not null,
    sons text not null generated always as (technique.sons(mot)) stored
);

alter table besoin_expression
    add radicaux text[] not null generated always as (technique.radicaux(expression)) stored;

grant select on technique.expression_livree, technique.terme_livre, technique.radical_livre, technique.mot_livre,
    technique.mot_courant to estran_application;

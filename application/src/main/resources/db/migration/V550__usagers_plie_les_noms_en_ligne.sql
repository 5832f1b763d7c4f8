-- What is kept of a name beside it: said to give nothing for nothing (strict), these two were run as functions of their own for each
-- record that is written, at ten times the price and more; without that word PostgreSQL puts them in the place where they are named. They
-- give what they gave, and nothing for nothing.
create or replace function suite(texte text) returns text language sql immutable parallel safe
    return nullif(plier(regexp_replace(btrim(texte), '^[^\s''’‘ʼ`´-]+[\s''’‘ʼ`´-]*', '')), '');

create or replace function dernier(texte text) returns text language sql immutable parallel safe
    return nullif(nullif(plier(substring(btrim(texte) from '[\s‐‑–-]([^\s‐‑–-]+)$')), suite(texte)), '');

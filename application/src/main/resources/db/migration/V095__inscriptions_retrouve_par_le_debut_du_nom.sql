-- Whether a name begins as somebody says it does: the name, or one of its words. What plier leaves out does not count (L'H of
-- L'Hostis is lh); two letters are enough, or the whole of a name of one; of more than three, the first three are looked at,
-- so that a name misspelt further on is found. Saint may be said St.
create function commence_par(nom text, debut text) returns boolean language sql immutable strict parallel safe
    return exists (
        select
        from unnest(
                array[plier(nom), plier(regexp_replace(regexp_replace(nom, '\msaint(e?)\M', 'st\1', 'gi'), '[\s.‐‑–-]+', '', 'g'))]
                || array(select plier(mot) from regexp_split_to_table(nom, '[\s''’‘‛ʼʻ′`´‐‑–-]+') mot)) dit,
            plier(debut) su
        where su <> '' and (su = plier(nom) or length(su) > 1 and starts_with(dit, left(su, 3))));

-- What a message links to in the place of the code: it opens nothing by itself, the name is asked for. 48 bits of chance.
alter table demande
    add lien text collate "C" not null default translate(
        encode(substring(uuid_send(gen_random_uuid()) for 6), 'base64'), '+/', 'xy'),
    add constraint lien_de_place_unique unique (structure_id, lien);

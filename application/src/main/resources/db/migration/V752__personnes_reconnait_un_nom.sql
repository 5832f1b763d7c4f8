-- Whether a text names somebody: in one word to three that begin with a capital (who is called Petit is not met in each sentence), or
-- anywhere in it where the name is long. What is written freely is erased with whoever it names.
create function nomme(texte text, nom_plie text) returns boolean language sql stable parallel safe as $$
    select exists (
            select from (
                select mot, nullif(lead(mot) over suite, '') as apres, nullif(lead(mot, 2) over suite, '') as ensuite
                from regexp_split_to_table(texte, '[^[:alnum:]]+') with ordinality ecrit (mot, rang)
                window suite as (order by rang)
            ) ecrit
            where mot ~ '^[[:upper:]]'
                and nom_plie in (plier(mot), plier(mot || apres), plier(mot || apres || ensuite)))
        or length(nom_plie) > 5 and position(nom_plie in plier(texte)) > 0
$$;

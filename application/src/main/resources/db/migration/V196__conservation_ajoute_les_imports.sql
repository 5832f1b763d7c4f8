-- How long what an import replaced is kept, so that it can be undone.
alter table duree_reglee drop constraint duree_permise;
alter table duree_reglee add constraint duree_permise check (case duree
    when 'fiche' then valeur between 6 and 24
    when 'journal' then valeur between 6 and 12
    when 'demandes' then valeur between 0 and 45
    when 'appels' then valeur between 1 and 12
    when 'imports' then valeur between 1 and 90
    else false
end);

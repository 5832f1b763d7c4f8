-- What a folder told of a quarter bore the quarter's code: it bears its name.
alter table consultation no force row level security;

update consultation
set titre = 'Souhaits relevés, ' || substr(titre, 25, 1) || case substr(titre, 25, 1) when '1' then 'er' else 'e' end
    || ' trimestre ' || substr(titre, 19, 4)
where relevee and titre ~ '^Souhaits relevés, [0-9]{4}-T[1-4]$';

alter table consultation force row level security;

-- Which devices one is asked to choose from, where the theme asks; none: nobody is asked. Until now a theme said whether it
-- asks, and its code which.
alter table thematique
    alter demande_appareil drop default,
    alter demande_appareil type text[] using case
        when not demande_appareil then array[]::text[]
        when code = 'smartphone' then array['android', 'iphone']
        when code in ('tablette', 'ordinateur') then array[code::text]
        else array['android', 'iphone', 'tablette', 'ordinateur']
    end,
    alter demande_appareil set default array[]::text[];
alter table thematique rename demande_appareil to appareils;
alter table thematique
    add constraint appareils_du_theme_connus check (appareils <@ array['android', 'iphone', 'tablette', 'ordinateur']);

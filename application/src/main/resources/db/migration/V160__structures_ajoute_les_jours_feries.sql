-- Where the town is, as far as its public holidays hang on it: proposed from its INSEE code, chosen on screen.
alter table structure
    add column jours_feries text not null default 'metropole' constraint jours_feries_connus check (jours_feries in (
        'metropole', 'alsace_moselle', 'alsace_moselle_sans_vendredi_saint', 'guadeloupe', 'guyane', 'martinique', 'mayotte',
        'nouvelle_caledonie', 'polynesie', 'reunion', 'saint_barthelemy', 'saint_martin', 'saint_pierre_et_miquelon',
        'wallis_et_futuna'));

alter table structure no force row level security;
update structure
set jours_feries = case
        when code_insee ~ '^(57|67|68)' then 'alsace_moselle'
        when code_insee ~ '^971' then 'guadeloupe'
        when code_insee ~ '^972' then 'martinique'
        when code_insee ~ '^973' then 'guyane'
        when code_insee ~ '^974' then 'reunion'
        when code_insee ~ '^975' then 'saint_pierre_et_miquelon'
        when code_insee ~ '^976' then 'mayotte'
        when code_insee ~ '^977' then 'saint_barthelemy'
        when code_insee ~ '^978' then 'saint_martin'
        when code_insee ~ '^986' then 'wallis_et_futuna'
        when code_insee ~ '^987' then 'polynesie'
        when code_insee ~ '^988' then 'nouvelle_caledonie'
        else 'metropole'
    end
from technique.structure connue
where connue.structure_id = structure.structure_id;
alter table structure force row level security;

-- Academies that have a calendar of their own, besides the three zones.
alter table structure
    drop constraint zone_scolaire_connue,
    add constraint zone_scolaire_connue check (zone_scolaire in ('A', 'B', 'C', 'corse', 'guadeloupe', 'guyane', 'martinique', 'mayotte',
        'nouvelle_caledonie', 'polynesie', 'reunion', 'saint_pierre_et_miquelon', 'wallis_et_futuna'));

-- Hours of appointments are known by their counsellor, their day, when they begin and since when: a folder gives them no id, and
-- may end some where others begin, so that whether they overlap is judged once all are written. On screen it is judged at once.
alter table plage_rendez_vous
    alter id set default gen_random_uuid(),
    drop constraint conseiller_recoit_a_un_endroit_a_la_fois,
    add constraint conseiller_recoit_a_un_endroit_a_la_fois exclude using gist (
        structure_id with =,
        conseiller_id with =,
        jour with =,
        tsrange('2000-01-01'::date + ouvre, '2000-01-01'::date + ferme) with &&,
        daterange(du, au, '[]') with &&
    ) deferrable;

-- A folder of records may end one range earlier and begin the next one there: whether they overlap is judged once both are
-- written. On screen it is judged at once, as it was.
alter table service_ouverture
    drop constraint service_ouvert_une_fois_a_la_fois,
    add constraint service_ouvert_une_fois_a_la_fois exclude using gist (
        structure_id with =, jour with =, tsrange('2000-01-01'::date + ouvre, '2000-01-01'::date + ferme) with &&
    ) deferrable;

-- A venue that moves (a bus, a van), and the places where it stops. A stop is a venue of its own, with its commune, its district, its
-- address: whoever asks where a session is held is told where it was, and no statement has to know that something moves.
alter table lieu
    add mobile boolean,
    add halte_de_id uuid,
    add halte_d_un_mobile boolean,
    add constraint lieu_mobile_ou_non unique (structure_id, id, mobile),
    add constraint halte_d_un_lieu_mobile foreign key (structure_id, halte_de_id, halte_d_un_mobile)
        references lieu (structure_id, id, mobile) deferrable,
    add constraint halte_ne_se_deplace_pas check (halte_de_id is null or mobile is not true),
    add constraint halte_dans_une_commune check (halte_de_id is null or commune is not null);
create index halte_par_lieu_mobile on lieu (structure_id, halte_de_id) where halte_de_id is not null;

-- What the key looks for in the other row. It is no generated column: whether a venue has changed (lieu_date) is asked of its whole row
-- before those are worked out.
create function dire_la_halte() returns trigger language plpgsql as $$
begin
    new.halte_d_un_mobile := case when new.halte_de_id is not null then true end;
    return new;
end $$;

create trigger halte_dite before insert or update on lieu for each row execute function dire_la_halte();

-- A folder says that a thing came back and who has it now: in which order its rows are written is nobody's business.
alter table pret
    drop constraint objet_prete_une_fois_a_la_fois,
    add constraint objet_prete_une_fois_a_la_fois exclude using gist (
        structure_id with =, objet_id with =, daterange(du, rendu_le, '[)') with &&) deferrable;

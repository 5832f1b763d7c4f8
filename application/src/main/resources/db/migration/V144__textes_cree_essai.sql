-- The last try of each way by which messages leave: when, and what was answered, in a word of ours. To whom is not kept.
create table essai_de_message (
    structure_id uuid not null references structure,
    moyen text collate "C" not null constraint moyen_d_essai_connu check (moyen in ('sms', 'courriel')),
    essaye_le timestamptz not null,
    -- null: it was taken
    echec text collate "C" constraint echec_d_essai_bref check (length(echec) between 1 and 60),
    primary key (structure_id, moyen)
);
call technique.proteger('essai_de_message');

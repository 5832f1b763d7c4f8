-- Which totals of reasons have come, so that none is added twice. An id by chance and nothing else: neither when, nor who,
-- nor how many.
create table motif_envoi (
    structure_id uuid not null references structure,
    id uuid not null,
    constraint motif_envoi_recu_une_fois primary key (structure_id, id)
);
call technique.proteger('motif_envoi');

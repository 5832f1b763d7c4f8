-- Entries of the menu that the service has used, once it has: they stay in sight, whatever becomes of what they first held.
create table entree_du_menu (
    structure_id uuid not null references structure,
    entree text collate "C" not null
        constraint entree_du_menu_connue check (entree in ('rendez_vous', 'messages', 'absences', 'lieux', 'reseau', 'statistiques',
            'bilans')),
    primary key (structure_id, entree)
);
call technique.proteger('entree_du_menu');

alter table entree_du_menu
    drop constraint entree_du_menu_connue,
    add constraint entree_du_menu_connue check (entree in (
        'rendez_vous', 'messages', 'prets', 'absences', 'lieux', 'reseau', 'statistiques', 'bilans'));

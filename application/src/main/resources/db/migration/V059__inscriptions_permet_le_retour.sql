-- What the service had cancelled may take place after all: each has again what they had.
insert into technique.transition_inscription (de, vers) values
    ('annulee_service', 'confirmee'),
    ('annulee_service', 'liste_attente');

-- A series is the rule by which sessions come back (V051): what holds the appointments of a quarter together is their collection.
alter table action rename column serie_id to recueil_id;
alter table action rename constraint rendez_vous_d_une_serie_connue to rendez_vous_d_un_recueil_connu;
alter table action rename constraint serie_d_une_autre_action to recueil_d_une_autre_action;
alter index action_par_serie rename to action_par_recueil;

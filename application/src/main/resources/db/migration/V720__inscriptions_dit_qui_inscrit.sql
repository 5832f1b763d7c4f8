-- Who registers somebody else, how they are reached, and whom to tell of it: ADR 0148. They are no participant, and no person of the
-- register; erased the day after the last date, with the registration, or as soon as they ask.
create table tiers (
    structure_id uuid not null,
    inscription_id uuid not null,
    nom text not null constraint nom_du_tiers_ecrit check (nom ~ '\S' and nom !~ '[\n\r]' and length(nom) <= 100),
    lien code not null constraint lien_du_tiers_connu check (lien in (
        'fils', 'fille', 'conjoint', 'famille', 'voisin', 'aide_a_domicile', 'travailleur_social', 'autre')),
    telephone text constraint telephone_du_tiers_court check (length(telephone) <= 30),
    courriel text constraint courriel_du_tiers_court check (length(courriel) <= 254),
    prevenir code not null constraint qui_prevenir_connu check (prevenir in ('personne', 'tiers', 'les_deux')),
    primary key (structure_id, inscription_id),
    constraint tiers_d_une_inscription_connue foreign key (structure_id, inscription_id) references inscription on delete cascade,
    constraint tiers_joignable check (telephone is not null or courriel is not null)
);
call technique.proteger('tiers');

alter table message
    drop constraint message_pour_quelqu_un,
    add constraint message_pour_quelqu_un check (pour in ('personne', 'professionnel', 'tiers', 'organisme', 'equipe'));

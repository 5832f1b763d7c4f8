-- A word of the team beside somebody who waits: "rappeler après 17 h". It goes with the waiting.
alter table inscription
    add mot text,
    add constraint mot_d_attente_court check (length(mot) <= 120),
    add constraint mot_a_qui_attend check (mot is null or statut = 'liste_attente');

package fr.estran.accueil.agenda;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.SeanceId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the team who is free at the hours of a session.
 *
 * @param surPlace they hold another session at that venue on that day
 * @param horsHoraires it lies outside their hours of work
 * @param deja what else they hold on that day, in words
 */
record Remplacant(
        SeanceId seance,
        ConseillerId id,
        String nom,
        boolean connaitLeTheme,
        boolean surPlace,
        boolean horsHoraires,
        @Nullable String deja) {}

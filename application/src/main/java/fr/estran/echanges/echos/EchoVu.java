package fr.estran.echanges.echos;

import fr.estran.socle.commun.LectureSuivie.Sujet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another program that is told, as whoever administrates sees it: never its address, nor what signs.
 *
 * @param sujets what it follows
 * @param ditLe when it last answered that it had heard; null before the first time
 * @param panne why it did not the last time, and since when; null where it did
 * @param statut what it answered instead; null where it answered nothing
 * @param attend whether something is still to be told
 * @param arreteLe when one gave up; null while one goes on
 */
public record EchoVu(
        EchoId id,
        String nom,
        String hote,
        List<Sujet> sujets,
        @Nullable Instant ditLe,
        @Nullable Manque panne,
        @Nullable Integer statut,
        @Nullable Instant panneDepuis,
        boolean attend,
        @Nullable Instant arreteLe) {}

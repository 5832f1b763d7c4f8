package fr.estran.presences.horsligne;

import fr.estran.personnes.registre.Personne;
import fr.estran.presences.Fait;
import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.Tour;
import fr.estran.presences.Fait.Venue;
import fr.estran.presences.Saisie;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sealed: an entry, as feuilles.js writes it.
 *
 * @param le by the telephone's clock, corrected by what it was wrong by
 * @param ecart by how many milliseconds that was
 * @param vue the last entry that it had seen of the same thing
 */
record Contenu(
        @Nullable SeanceId seance,
        @Nullable UUID appareil,
        @Nullable Instant le,
        long ecart,
        @Nullable UUID vue,
        @Nullable FaitEcrit fait) {

    /** One shape for all kinds: which of its parts must be there, its kind says. */
    record FaitEcrit(
            @Nullable String genre,
            @Nullable UsagerId usager,
            @Nullable UUID passage,
            @Nullable String venue,
            @Nullable String prenom,
            @Nullable String nom,
            @Nullable String demande,
            @Nullable String suite,
            @Nullable UUID organisme,
            @Nullable Integer ecart,
            @Nullable UUID arrivee,
            @Nullable String tour) {}

    /** Hours that no clock of a telephone tells once it is corrected; and some of which no database keeps. */
    private static final Instant JAMAIS_AVANT = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant JAMAIS_APRES = Instant.parse("3000-01-01T00:00:00Z");

    /** Empty where it is none: written by another version, or by somebody who tries. */
    Optional<Saisie> saisie(UUID id, UUID compte) {
        if (seance == null || appareil == null || le == null || fait == null || fait.genre() == null) {
            return Optional.empty();
        }
        if (le.isBefore(JAMAIS_AVANT)
                || le.isAfter(JAMAIS_APRES)
                || fait.demande() != null && fait.demande().indexOf('\0') >= 0) {
            return Optional.empty();
        }
        var lu = lire(fait, fait.genre());
        return lu == null ? Optional.empty() : Optional.of(new Saisie(id, seance, le, appareil, compte, vue, lu));
    }

    private static @Nullable Fait lire(FaitEcrit ecrit, String genre) {
        return switch (genre) {
            case "presence" -> presence(ecrit);
            case "retrait" -> ecrit.usager() == null ? null : new Fait.Retrait(ecrit.usager());
            case "nouvelle" -> nouvelle(ecrit);
            case "besoin" -> ecrit.usager() == null ? null : new Fait.BesoinDe(ecrit.usager(), besoin(ecrit));
            case "inconnu" -> ecrit.passage() == null ? null : new Fait.Inconnu(ecrit.passage(), besoin(ecrit));
            case "retrait_inconnu" -> ecrit.passage() == null ? null : new Fait.RetraitDInconnu(ecrit.passage());
            case "comptage" -> ecrit.ecart() == null ? null : new Fait.Comptage(ecrit.ecart());
            case "arrivee" -> ecrit.arrivee() == null ? null : new Fait.Arrivee(ecrit.arrivee(), ecrit.usager());
            case "tour" -> tour(ecrit);
            default -> null;
        };
    }

    private static @Nullable Fait tour(FaitEcrit ecrit) {
        var tour = valeur(Tour.values(), ecrit.tour());
        return ecrit.arrivee() == null || tour == null ? null : new Fait.SuiteDArrivee(ecrit.arrivee(), tour);
    }

    private static @Nullable Fait presence(FaitEcrit ecrit) {
        var venue = valeur(Venue.values(), ecrit.venue());
        return ecrit.usager() == null || venue == null ? null : new Fait.Presence(ecrit.usager(), venue);
    }

    private static @Nullable Fait nouvelle(FaitEcrit ecrit) {
        return ecrit.usager() == null || ecrit.prenom() == null || ecrit.nom() == null
                ? null
                : new Fait.Nouvelle(
                        ecrit.usager(), new Personne(ecrit.prenom(), ecrit.nom(), null, null, null, null, null));
    }

    private static Besoin besoin(FaitEcrit ecrit) {
        return new Besoin(ecrit.demande(), null, valeur(Suite.values(), ecrit.suite()), ecrit.organisme());
    }

    private static <E extends Enum<E>> @Nullable E valeur(E[] valeurs, @Nullable String ecrite) {
        return Arrays.stream(valeurs)
                .filter(valeur -> valeur.name().toLowerCase(Locale.ROOT).equals(ecrite))
                .findFirst()
                .orElse(null);
    }
}

package fr.estran.programme.reconduction;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.pages.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which quarter into which: a coming one, from the last before it or from the same of the year before. */
public record Trajet(TrimestreDuProgramme de, TrimestreDuProgramme vers) {

    private static final int A_VENIR = 4;

    /**
     * What an address says; where it cannot be read, the last quarter into the next.
     *
     * @param aujourdhui in the town
     */
    static Trajet lire(@Nullable String de, @Nullable String vers, LocalDate aujourdhui) {
        var cible = lu(vers, aVenir(aujourdhui))
                .orElse(TrimestreDuProgramme.du(aujourdhui).suivant());
        return new Trajet(lu(de, sources(cible)).orElseGet(() -> cible.precedent()), cible);
    }

    /** What an address asks for and does not get: a quarter that is not to come, or one that is taken over into no such other. */
    enum Ecart {
        PLUS_A_PREPARER,
        PAS_UNE_SOURCE
    }

    static Optional<Ecart> ecart(@Nullable String de, @Nullable String vers, LocalDate aujourdhui) {
        if (demande(vers) && lu(vers, aVenir(aujourdhui)).isEmpty()) {
            return Optional.of(Ecart.PLUS_A_PREPARER);
        }
        var cible = lire(null, vers, aujourdhui).vers();
        return demande(de) && lu(de, sources(cible)).isEmpty() ? Optional.of(Ecart.PAS_UNE_SOURCE) : Optional.empty();
    }

    private static boolean demande(@Nullable String ecrit) {
        return ecrit != null && !ecrit.isBlank();
    }

    private static Optional<TrimestreDuProgramme> lu(@Nullable String ecrit, List<TrimestreDuProgramme> possibles) {
        return Optional.ofNullable(ecrit).flatMap(TrimestreDuProgramme::lire).filter(possibles::contains);
    }

    static List<TrimestreDuProgramme> aVenir(LocalDate aujourdhui) {
        return Stream.iterate(TrimestreDuProgramme.du(aujourdhui).suivant(), TrimestreDuProgramme::suivant)
                .limit(A_VENIR)
                .toList();
    }

    static List<TrimestreDuProgramme> sources(TrimestreDuProgramme vers) {
        return List.of(vers.precedent(), unAnAvant(vers));
    }

    private static TrimestreDuProgramme unAnAvant(TrimestreDuProgramme un) {
        return TrimestreDuProgramme.du(un.periode().unAnAvant().debut());
    }

    boolean duDernier() {
        return de.equals(vers.precedent());
    }

    Periode source() {
        return de.periode();
    }

    Periode cible() {
        return vers.periode();
    }

    static List<Option> options(List<TrimestreDuProgramme> trimestres) {
        return trimestres.stream().map(un -> new Option(un.code(), enMots(un))).toList();
    }

    public static String enMots(TrimestreDuProgramme un) {
        return Paroles.M.dire("trimestre." + un.rang(), "annee", "" + un.annee());
    }
}

package fr.estran.programme.affiche;

import fr.estran.socle.pages.Temoin;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The district that somebody chose to see first, which their browser alone remembers: for a year at most, as told in /confidentialite. */
public final class QuartierGarde {

    /** Its name. */
    public static final String TEMOIN = "estran-quartier";

    private static final Temoin QUARTIER = Temoin.lache(TEMOIN, "/");
    private static final Duration UN_AN = Duration.ofDays(365);

    private QuartierGarde() {}

    public static Optional<String> lire(HttpServletRequest demande) {
        return QUARTIER.lire(demande).filter(code -> !code.isEmpty());
    }

    static void garder(String code, HttpServletRequest demande, HttpServletResponse reponse) {
        QUARTIER.poser(code, UN_AN, demande, reponse);
    }

    static void oublier(HttpServletRequest demande, HttpServletResponse reponse) {
        QUARTIER.oter(demande, reponse);
    }
}

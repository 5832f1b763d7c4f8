package fr.estran.conservation;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import fr.estran.commun.Code;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of people, and how long: never longer than the law lets us. The form, the pages, the job and the
 * register follow.
 *
 * <p>Rule: retention.
 */
public enum Duree implements Code {
    /** From the last that was heard of somebody; announced to the team before it ends. */
    FICHE(Fin.AUTREMENT, Longueur.reglable(24, MONTHS, 6, 24)),
    /** As long as the sheet. */
    VENUES(Fin.AUTREMENT, null),
    /** From the end of the quarter: that sheets may still be completed. */
    DEMANDES(Fin.PURGE, Longueur.reglable(15, DAYS, 0, 45)),
    /** Until the day after the last session. */
    BESOINS(Fin.AUTREMENT, null),
    MESSAGES(Fin.PURGE, Longueur.fixe(6, MONTHS)),
    APPELS(Fin.PURGE, Longueur.reglable(6, MONTHS, 1, 12)),
    /** In a telephone of the team: the day and the next. */
    APPAREILS(Fin.AUTREMENT, null),
    ENQUETES(Fin.JAMAIS, null),
    /** Until they are told; of what is sensitive, until the consultation ends. */
    A_PREVENIR(Fin.PURGE, Longueur.fixe(12, MONTHS)),
    JOURNAL(Fin.PURGE, Longueur.reglable(12, MONTHS, 6, 12)),
    MOTIFS(Fin.JAMAIS, null),
    SAUVEGARDES(Fin.AUTREMENT, Longueur.fixe(30, DAYS)),
    EMPREINTES(Fin.JAMAIS, null),
    /** What an import replaced: so that it can be undone. */
    IMPORTS(Fin.PURGE, Longueur.reglable(30, DAYS, 1, 90));

    /** Those that the page of privacy lets a town shorten, in its order; that of calls is set beside them. */
    public static final List<Duree> A_REGLER = List.of(FICHE, JOURNAL, DEMANDES, IMPORTS);

    /** That the team is told before somebody is erased. */
    public static final int JOURS_D_ANNONCE = 30;

    /** How it ends: by the {@link Purge} of the module that keeps it, by a rule of its own, or never. */
    enum Fin {
        PURGE,
        AUTREMENT,
        JAMAIS
    }

    private final Fin fin;
    private final @Nullable Longueur longueur;

    Duree(Fin fin, @Nullable Longueur longueur) {
        this.fin = fin;
        this.longueur = longueur;
    }

    @Nullable Longueur longueur() {
        return longueur;
    }

    Fin fin() {
        return fin;
    }

    /** For a sentence that says them; none where no number tells. */
    public Map<String, Integer> bornes() {
        return longueur == null ? Map.of() : Map.of("minimum", longueur.minimum(), "maximum", longueur.maximum());
    }

    public boolean permet(int valeur) {
        return longueur != null && longueur.permet(valeur);
    }
}

package fr.estran.socle.droits;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import fr.estran.socle.commun.Code;
import java.time.temporal.ChronoUnit;
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
    FICHE(Fin.AUTREMENT, Dite.A_TOUS, Longueur.reglable(24, MONTHS, 6, 24)),
    /** As long as the sheet. */
    VENUES(Fin.AUTREMENT, Dite.A_L_EQUIPE, null),
    /** From the end of the quarter: that sheets may still be completed. */
    DEMANDES(Fin.PURGE, Dite.A_TOUS, Longueur.reglable(15, DAYS, 0, 45)),
    /** Until the day after the last session. */
    BESOINS(Fin.AUTREMENT, Dite.A_TOUS, null),
    /** The same, or until the place is given up. */
    REPONSES(Fin.AUTREMENT, Dite.A_TOUS, null),
    /** Of who registered somebody: the same, or until they ask. */
    TIERS(Fin.AUTREMENT, Dite.A_TOUS, null),
    MESSAGES(Fin.PURGE, Dite.A_TOUS, Longueur.fixe(6, MONTHS)),
    APPELS(Fin.PURGE, Dite.A_L_EQUIPE, Longueur.reglable(6, MONTHS, 1, 12)),
    /** Of what was lent, since it came back: it is counted still. */
    PRETS(Fin.PURGE, Dite.A_TOUS, Longueur.fixe(6, MONTHS)),
    /** Of where a volunteer is reached: since the last session that they helped at, or since it was written. */
    BENEVOLES(Fin.PURGE, Dite.A_L_EQUIPE, Longueur.fixe(24, MONTHS)),
    /** Of what the team's time went to, since the end of the year. */
    TEMPS(Fin.PURGE, Dite.A_L_EQUIPE, Longueur.fixe(60, MONTHS)),
    /** In a telephone of the team: the day and the next. */
    APPAREILS(Fin.AUTREMENT, Dite.A_L_EQUIPE, null),
    ENQUETES(Fin.JAMAIS, Dite.A_L_EQUIPE, null),
    /** Until they are told; of what is sensitive, until the consultation ends. */
    A_PREVENIR(Fin.PURGE, Dite.A_L_EQUIPE, Longueur.fixe(12, MONTHS)),
    /** That askings on the site came from one place: a digest. */
    ORIGINES(Fin.PURGE, Dite.A_TOUS, Longueur.fixe(2, DAYS)),
    JOURNAL(Fin.PURGE, Dite.A_TOUS, Longueur.reglable(12, MONTHS, 6, 12)),
    MOTIFS(Fin.JAMAIS, Dite.A_L_EQUIPE, null),
    SAUVEGARDES(Fin.AUTREMENT, Dite.A_L_EQUIPE, Longueur.fixe(30, DAYS)),
    EMPREINTES(Fin.JAMAIS, Dite.A_L_EQUIPE, null),
    /** What an import replaced: so that it can be undone. */
    IMPORTS(Fin.PURGE, Dite.A_L_EQUIPE, Longueur.reglable(30, DAYS, 1, 90));

    /** Those that the page of privacy lets a town set, in its order; that of calls is set beside them. */
    public static final List<Duree> A_REGLER = List.of(FICHE, JOURNAL, DEMANDES, IMPORTS);

    /** That the team is told before somebody is erased. */
    public static final int JOURS_D_ANNONCE = 30;

    /** How it ends: by the {@link Purge} of the module that keeps it, by a rule of its own, or never. */
    enum Fin {
        PURGE,
        AUTREMENT,
        JAMAIS
    }

    /** Who is told how long: everybody, on the page of what is known of them, or the team alone, on its own. */
    enum Dite {
        A_TOUS,
        A_L_EQUIPE
    }

    private final Fin fin;
    private final Dite dite;
    private final @Nullable Longueur longueur;

    Duree(Fin fin, Dite dite, @Nullable Longueur longueur) {
        this.fin = fin;
        this.dite = dite;
        this.longueur = longueur;
    }

    @Nullable Longueur longueur() {
        return longueur;
    }

    Fin fin() {
        return fin;
    }

    /** Whether the public page tells it. */
    public boolean diteATous() {
        return dite == Dite.A_TOUS;
    }

    /** For a sentence that says them; none where no number tells. */
    public Map<String, Integer> bornes() {
        return longueur == null ? Map.of() : Map.of("minimum", longueur.minimum(), "maximum", longueur.maximum());
    }

    public boolean permet(int valeur) {
        return longueur != null && longueur.permet(valeur);
    }

    /** A length of time, and between which bounds a town may set it. */
    record Longueur(int habituel, ChronoUnit unite, int minimum, int maximum) {

        static Longueur fixe(int habituel, ChronoUnit unite) {
            return new Longueur(habituel, unite, habituel, habituel);
        }

        static Longueur reglable(int habituel, ChronoUnit unite, int minimum, int maximum) {
            return new Longueur(habituel, unite, minimum, maximum);
        }

        boolean reglable() {
            return minimum < maximum;
        }

        boolean permet(int valeur) {
            return valeur >= minimum && valeur <= maximum;
        }
    }
}

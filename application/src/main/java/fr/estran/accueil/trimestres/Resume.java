package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quarter in a few numbers, with what was decided of it. Sessions that were cancelled are in none of them, nor appointments,
 * but for those that wait to be closed.
 *
 * @param brouillons of its actions, those that the public does not see
 * @param aClore sessions that have begun, and of which nobody has said who came
 */
public record Resume(String code, int actions, int seances, int brouillons, int aClore, Decisions decisions) {

    /**
     * What somebody has decided of a quarter.
     *
     * @param ouvreLe the day on which registration opens, as it was chosen when the quarter was published
     */
    public record Decisions(
            @Nullable LocalDate ouvreLe,
            @Nullable LocalDate publieLe,
            @Nullable String publiePar,
            @Nullable LocalDate boucleLe,
            @Nullable String bouclePar) {

        public boolean publie() {
            return publieLe != null;
        }

        public boolean boucle() {
            return boucleLe != null;
        }
    }

    static Resume vide(TrimestreDuProgramme trimestre) {
        return new Resume(trimestre.code(), 0, 0, 0, 0, new Decisions(null, null, null, null, null));
    }

    public TrimestreDuProgramme trimestre() {
        return TrimestreDuProgramme.lire(code).orElseThrow();
    }

    /** As its bundle says them. */
    public Map<String, Object> nombres() {
        return Map.of(
                "actions",
                actions,
                "seances",
                seances,
                "brouillons",
                brouillons,
                "toutes",
                actions > 0 && brouillons == actions ? "oui" : "non");
    }

    public int publiees() {
        return actions - brouillons;
    }

    /**
     * What came in with records, or was published action by action, is published without anybody having said so of the whole: where
     * no draft is left, or once it has begun.
     *
     * @param relu whether each part of it was read, and none has changed since
     */
    EtatDeTrimestre etat(LocalDate aujourdhui, boolean relu) {
        if (trimestre().fini(aujourdhui)) {
            return decisions.boucle() || aClore == 0 ? EtatDeTrimestre.BOUCLE : EtatDeTrimestre.FINI;
        }
        if (decisions.publie()
                || publiees() > 0 && (brouillons == 0 || trimestre().commence(aujourdhui))) {
            return EtatDeTrimestre.PUBLIE;
        }
        return relu ? EtatDeTrimestre.RELU : EtatDeTrimestre.BROUILLON;
    }

    /** Where a quarter stands: told from its days, its sessions and what was decided of it, never written. */
    public enum EtatDeTrimestre implements Code {
        BROUILLON,
        /** Each part of it was read, and none has changed since. */
        RELU,
        PUBLIE,
        /** It is over, and sessions of it wait for somebody to say who came. */
        FINI,
        /** It is over, and nothing of it waits, or somebody decided that nothing does. "Clos" is another thing: see the glossary. */
        BOUCLE;

        /** Whether it is still being made. */
        public boolean enPreparation() {
            return this == BROUILLON || this == RELU;
        }

        public boolean passe() {
            return this == FINI || this == BOUCLE;
        }
    }
}

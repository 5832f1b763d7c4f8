package fr.estran.actes;

import fr.estran.bilan.Partie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A section of a draft: what the records say today, what a person wrote, and what moved between the two. */
public record SectionOuverte(
        Partie partie, @Nullable Ecrit ecrit, List<Changement> changements, List<Remarque> remarques) {

    public enum Avancement {
        A_ECRIRE("attention"),
        GENEREE("info"),
        ECRITE("succes"),
        A_REVOIR("erreur");

        private final String genre;

        Avancement(String genre) {
            this.genre = genre;
        }

        /** Of its sentence. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Of its label. */
        public String genre() {
            return genre;
        }
    }

    static SectionOuverte de(Partie partie, @Nullable Ecrit ecrit, List<Remarque> remarques) {
        var changements = ecrit == null || ecrit.redaction().vide()
                ? List.<Changement>of()
                : Changement.entre(ecrit.chiffres(), partie.chiffres());
        return new SectionOuverte(
                partie,
                ecrit,
                changements,
                remarques.stream()
                        .filter(remarque -> remarque.section().equals(partie.cle()))
                        .toList());
    }

    public boolean redigee() {
        return ecrit != null && !ecrit.redaction().vide();
    }

    /** What the records do not tell, and nobody wrote, has no place in the report. */
    public boolean visible() {
        return partie.libre() || partie.presente() || redigee();
    }

    public int revision() {
        return ecrit == null ? 0 : ecrit.revision();
    }

    /** Dates and names are no figures: they may move alone. */
    public boolean motsChanges() {
        return ecrit != null && redigee() && !ecrit.genere().equals(partie.texte());
    }

    public Avancement avancement() {
        if (!redigee()) {
            return partie.libre() ? Avancement.A_ECRIRE : Avancement.GENEREE;
        }
        return changements.isEmpty() && !motsChanges() ? Avancement.ECRITE : Avancement.A_REVOIR;
    }
}

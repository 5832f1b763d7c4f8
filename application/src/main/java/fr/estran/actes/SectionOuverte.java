package fr.estran.actes;

import fr.estran.bilan.Partie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a draft: what the records say today, what a person wrote, and what moved between the two. */
record SectionOuverte(Partie partie, @Nullable Ecrit ecrit, List<Changement> changements, List<Remarque> remarques) {

    enum Avancement {
        A_ECRIRE,
        GENEREE,
        ECRITE,
        A_REVOIR
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

    boolean redigee() {
        return ecrit != null && !ecrit.redaction().vide();
    }

    /** What the records do not tell, and nobody wrote, has no place in the report. */
    boolean visible() {
        return partie.libre() || partie.presente() || redigee();
    }

    int revision() {
        return ecrit == null ? 0 : ecrit.revision();
    }

    /** Dates and names are no figures: they may move alone. */
    boolean motsChanges() {
        return ecrit != null && redigee() && !ecrit.genere().equals(partie.texte());
    }

    Avancement avancement() {
        if (!redigee()) {
            return partie.libre() ? Avancement.A_ECRIRE : Avancement.GENEREE;
        }
        return changements.isEmpty() && !motsChanges() ? Avancement.ECRITE : Avancement.A_REVOIR;
    }
}

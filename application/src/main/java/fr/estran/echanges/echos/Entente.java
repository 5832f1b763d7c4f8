package fr.estran.echanges.echos;

import fr.estran.socle.sorties.Sortie.Issue;
import org.jspecify.annotations.Nullable;

/** Whether another program heard what it was told. */
sealed interface Entente {

    record Entendu() implements Entente {}

    /** @param statut what it answered instead; null where it answered nothing */
    record Manquee(Manque manque, @Nullable Integer statut) implements Entente {

        private static final int PARTI = 410;

        /** It says that nobody is there any more, and nobody will be (RFC 9110, 15.5.11). */
        boolean pourToujours() {
            return statut != null && statut == PARTI;
        }
    }

    static Entente de(Issue issue) {
        return switch (issue) {
            case Issue.Manquee(var raison) -> new Manquee(Manque.de(raison), null);
            case Issue.Reponse reponse when reponse.statut() / 100 == 2 -> new Entendu();
            case Issue.Reponse reponse -> new Manquee(Manque.REPONSE, reponse.statut());
        };
    }
}

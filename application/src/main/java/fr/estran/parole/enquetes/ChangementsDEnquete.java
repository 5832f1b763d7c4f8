package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** One change of a draft at a time, decided on what it is while nobody else can write it. */
@Service
record ChangementsDEnquete(Enquetes enquetes, Journal journal) {

    /** What became of a change of a survey. */
    sealed interface SuiteDEcriture {

        record Gardee(EnqueteId enquete) implements SuiteDEcriture {}

        /** Somebody else kept another meanwhile. */
        record Devancee() implements SuiteDEcriture {}

        /** @param phrase why not, to whoever asked */
        record Refusee(String phrase) implements SuiteDEcriture {}
    }

    /** What one makes of a survey, once one has seen it as it is. */
    sealed interface Changement {

        record Fait(EnqueteEcrite ecrite) implements Changement {}

        /** It is not any more what one was shown. */
        record Devance() implements Changement {}

        record Refus(String phrase) implements Changement {}
    }

    private static final Messages M = Messages.de("parole/questionnaires");

    SuiteDEcriture faire(EnqueteId id, Function<EnqueteEcrite, Changement> comment) {
        var enquete = enquetes.reserver(id);
        if (enquete.etat() != EtatDEnquete.BROUILLON) {
            return new SuiteDEcriture.Refusee(M.dire("figee"));
        }
        return switch (comment.apply(EnqueteEcrite.de(enquete))) {
            case Changement.Fait(var ecrite) -> garder(enquete, ecrite);
            case Changement.Devance _ -> new SuiteDEcriture.Devancee();
            case Changement.Refus(var phrase) -> new SuiteDEcriture.Refusee(phrase);
        };
    }

    private SuiteDEcriture garder(Enquete enquete, EnqueteEcrite ecrite) {
        if (ecrite.equals(EnqueteEcrite.de(enquete))) {
            return new SuiteDEcriture.Gardee(enquete.id());
        }
        if (!enquetes.garder(enquete.id(), enquete.revision(), ecrite)) {
            return new SuiteDEcriture.Devancee();
        }
        journal.noter("enquete.ecrire", enquete.id().valeur());
        return new SuiteDEcriture.Gardee(enquete.id());
    }
}

package fr.estran.questionnaires;

import fr.estran.commun.Messages;
import fr.estran.enquetes.EcritureDEnquetes;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteEcrite;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.EtatDEnquete;
import fr.estran.journal.Journal;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One change of a draft at a time, decided on what it is while nobody else can write it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Changements {

    private static final Messages M = Messages.de("questionnaires");

    private final EcritureDEnquetes ecriture;
    private final Journal journal;

    Changements(EcritureDEnquetes ecriture, Journal journal) {
        this.ecriture = ecriture;
        this.journal = journal;
    }

    SuiteDEcriture faire(EnqueteId id, Function<EnqueteEcrite, Changement> comment) {
        var enquete = ecriture.reserver(id);
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
        if (!ecriture.garder(enquete.id(), enquete.revision(), ecrite)) {
            return new SuiteDEcriture.Devancee();
        }
        journal.noter("enquete.ecrire", enquete.id().valeur());
        return new SuiteDEcriture.Gardee(enquete.id());
    }
}

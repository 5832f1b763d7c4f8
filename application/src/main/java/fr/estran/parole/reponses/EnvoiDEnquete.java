package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is due to somebody who is asked, with how they are reached now.
 *
 * @param lien by which they answer, sealed with the key of its mailing; null of a letter, and of a reminder
 * @param refus they said since that they would rather not be asked
 */
record EnvoiDEnquete(
        UUID id,
        String cle,
        EnqueteId enquete,
        boolean relance,
        Canal canal,
        byte @Nullable [] lien,
        String nomEntier,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        String commune,
        boolean refus) {

    OuJoindre ou() {
        return new OuJoindre(telephone, courriel, adresse);
    }
}

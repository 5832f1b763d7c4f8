package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.SansReponse;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Map;

/**
 * The form as it was sent, to be shown again.
 *
 * @param placesVues it said that there were places
 */
record EssaiDePlace(PageInscription pages, ActionId action, SaisieDemande saisie, boolean placesVues) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    Page pour(SaisieDemande autre) {
        return pages.formulaire(action, autre, Map.of(), null, placesVues, null);
    }

    Page avec(Map<String, String> fautes) {
        return pages.formulaire(action, saisie, fautes, null, placesVues, null);
    }

    Page avec(Complet plusDePlace) {
        return pages.formulaire(action, saisie, Map.of(), plusDePlace, placesVues, null);
    }

    /** What the action asks was not asked yet, or was not answered. */
    Page avec(SansReponse manque) {
        var fautes = saisie.fautesDesReponses(manque.questions(), Voix.A_LA_PERSONNE);
        return fautes.isEmpty() ? avec("inscription.question") : avec(fautes);
    }

    Page avec(String erreur) {
        return pages.formulaire(action, saisie, Map.of(), null, placesVues, MESSAGES.dire(erreur));
    }
}

package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.MouvementRepository.Mouvement;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The journal of places: all that happens to them, in order, within the transaction of the fact. */
@Component
record Mouvements(MouvementRepository repository, Clock horloge) {

    private static final String DECISION = Cause.DECISION.code();

    void etat(InscriptionChangee fait, @Nullable String raison, Auteur auteur) {
        var de = fait.de();
        noter(
                new Mouvement(
                        fait.action(),
                        "etat",
                        fait.inscription(),
                        de == null ? null : de.code(),
                        fait.vers().code(),
                        null,
                        fait.cause().code(),
                        raison),
                auteur);
    }

    public void excedent(ActionId action, int places, @Nullable String raison, Auteur auteur) {
        noter(new Mouvement(action, "excedent", null, null, null, places, DECISION, raison), auteur);
    }

    public void capacite(ActionId action, int places) {
        noter(new Mouvement(action, "capacite", null, null, null, places, DECISION, null), Auteur.SERVICE);
    }

    public void groupe(ActionId action, int places, Auteur auteur) {
        noter(new Mouvement(action, "groupe", null, null, null, places, DECISION, null), auteur);
    }

    void rang(ActionId action, InscriptionId inscription, int rang, String raison, Auteur auteur) {
        noter(new Mouvement(action, "rang", inscription, null, null, rang, DECISION, raison), auteur);
    }

    private void noter(Mouvement mouvement, Auteur auteur) {
        repository.ajouter(mouvement, auteur, horloge.instant());
    }
}

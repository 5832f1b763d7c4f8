package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.Billet.RappelPrevu;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.programme.Actions;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says to whoever has a place, or waits for one, how they will be told of what comes next, as far as they will be. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class CommentPrevenue {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final RappelPrevu rappel;
    private final MoyenDePrevenir moyens;
    private final Actions actions;

    CommentPrevenue(RappelPrevu rappel, MoyenDePrevenir moyens, Actions actions) {
        this.rappel = rappel;
        this.moyens = moyens;
        this.actions = actions;
    }

    public Optional<String> dire(InscriptionVue qui) {
        return switch (qui.etat()) {
            case CONFIRMEE -> rappel.de(qui.id());
            case LISTE_ATTENTE ->
                Optional.of(MESSAGES.dire("fait.prevenir." + moyen(qui).code()));
            case PROPOSEE, DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> Optional.empty();
        };
    }

    private Moyen moyen(InscriptionVue qui) {
        return moyens.aTemps(qui.coordonnees(), actions.lire(qui.action()).debut())
                .orElse(Moyen.AUCUN);
    }
}

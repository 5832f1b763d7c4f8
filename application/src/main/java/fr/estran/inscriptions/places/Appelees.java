package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is called by what is done of a place, so that it can be said by name. Under the lock of the action. */
@Component
record Appelees(Registre registre) {

    private static final Set<EtatInscription> TENUE = EnumSet.of(EtatInscription.CONFIRMEE, EtatInscription.PROPOSEE);

    /** Before it is done. */
    Set<InscriptionId> enAttente(ActionId action) {
        return registre.dUneAction(action).stream()
                .filter(vue -> vue.etat() == EtatInscription.LISTE_ATTENTE)
                .map(InscriptionVue::id)
                .collect(Collectors.toSet());
    }

    /** After it: of those who waited, whoever has a place or an offer now. */
    List<InscriptionVue> parmi(ActionId action, Set<InscriptionId> attendaient) {
        return registre.dUneAction(action).stream()
                .filter(vue -> attendaient.contains(vue.id()) && TENUE.contains(vue.etat()))
                .toList();
    }
}

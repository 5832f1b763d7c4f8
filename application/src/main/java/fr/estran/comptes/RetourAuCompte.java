package fr.estran.comptes;

import fr.estran.socle.droits.Identite;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Gives whoever has changed what lets them in a new session, back on their account; they are out everywhere else. */
@Component
@ConditionalOnWebApplication
record RetourAuCompte(Entrees entrees, OuvertureDeSession ouverture) {

    Renvoi aMonCompte(Identite moi, HttpServletRequest demande, HttpServletResponse reponse) {
        var encore = entrees.renouveler(moi.compte());
        encore.ifPresent(identite -> ouverture.ouvrir(identite, demande, reponse));
        return encore.isPresent() ? Renvoi.vers("/mon-compte") : Renvoi.vers("/connexion");
    }
}

package fr.estran.comptes;

import fr.estran.socle.droits.CompteId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * The secret that a telephone is being given, in the session of whoever is doing it, sealed: somebody else who has the
 * password, before or after, is shown another.
 */
@Component
@ConditionalOnWebApplication
record SecretPropose(SecondsFacteurs secondsFacteurs) {

    private static final String SECRET = "estran.second_facteur.propose";

    /** The same until it is confirmed, so that the page may be read again. */
    byte[] de(CompteId compte, HttpServletRequest demande) {
        var session = demande.getSession();
        if (session.getAttribute(SECRET) instanceof byte[] propose) {
            return propose;
        }
        var nouveau = secondsFacteurs.proposer(compte);
        session.setAttribute(SECRET, nouveau);
        return nouveau;
    }

    Optional<List<String>> confirmer(CompteId compte, String code, HttpServletRequest demande) {
        var codes = secondsFacteurs.confirmer(compte, de(compte, demande), code);
        if (codes.isPresent()) {
            demande.getSession().removeAttribute(SECRET);
        }
        return codes;
    }
}

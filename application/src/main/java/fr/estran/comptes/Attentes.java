package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What is answered to whoever has tried too often. */
@Component
record Attentes(Tentatives tentatives) {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    String dire(Instant jusqua, HttpServletResponse reponse) {
        var secondes = tentatives.refuser(jusqua, reponse);
        return MESSAGES.dire("connexion.trop_d_essais", "minutes", (secondes + 30) / 60, "secondes", secondes);
    }
}

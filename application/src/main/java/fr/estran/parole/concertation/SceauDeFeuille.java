package fr.estran.parole.concertation;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.secrets.Sceau;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * That a sheet was entered, said to whoever entered it and kept nowhere: only what was entered can be taken back. Whoever could take back
 * any other would find out, by trying, what the few who answered have said.
 */
@Component
class SceauDeFeuille {

    private final Sceau sceau;

    SceauDeFeuille(Sceau sceau) {
        this.sceau = sceau;
    }

    String de(SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signer(seance, envoi, feuille));
    }

    boolean est(String dit, SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
        return MessageDigest.isEqual(
                dit.getBytes(UTF_8), de(seance, envoi, feuille).getBytes(UTF_8));
    }

    private byte[] signer(SeanceId seance, UUID envoi, FeuilleDeRetour feuille) {
        var dits = new TreeSet<>(feuille.suites());
        feuille.reponses().forEach(reponse -> dits.add("." + reponse.code()));
        return sceau.signer((seance + " " + envoi + " " + String.join(" ", dits)).getBytes(UTF_8), "feuille de retour");
    }
}

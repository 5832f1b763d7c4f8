package fr.estran.maplace;

import fr.estran.commun.InscriptionId;
import fr.estran.inscriptions.Demandes;
import fr.estran.inscriptions.InscriptionVue;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a browser that has just asked, or given a code, may see and do for a while. */
@Component
public class PlaceDuNavigateur {

    private final Demandes demandes;

    PlaceDuNavigateur(Demandes demandes) {
        this.demandes = demandes;
    }

    public void garder(Enregistree faite, HttpServletRequest demande, HttpServletResponse reponse) {
        PlaceGardee.ecrire(faite.secret(), demande, reponse);
    }

    /** Nothing where it is another's, or no longer kept. */
    public Optional<InscriptionVue> lire(InscriptionId inscription, HttpServletRequest demande) {
        return PlaceGardee.lire(demande).flatMap(demandes::parSecret).stream()
                .flatMap(trouvee -> trouvee.inscriptions().stream())
                .filter(une -> une.id().equals(inscription))
                .findFirst();
    }
}

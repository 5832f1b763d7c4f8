package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.socle.commun.InscriptionId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a browser that has just asked, or given a code, may see and do for a while. */
@Component
public class PlaceDuNavigateur {

    private final Demandes demandes;

    PlaceDuNavigateur(Demandes demandes) {
        this.demandes = demandes;
    }

    /** @return the page that tells of it, in whichever tab it was asked for */
    public String garder(Enregistree faite, HttpServletRequest demande, HttpServletResponse reponse) {
        return page(retenir(faite, demande, reponse));
    }

    /** With what this browser had open, where it is for the same people; else in its stead. */
    Enregistree retenir(Enregistree faite, HttpServletRequest demande, HttpServletResponse reponse) {
        var ensemble = PlaceGardee.lire(demande)
                .map(secret -> demandes.joindre(faite, secret))
                .orElse(faite);
        PlaceGardee.ecrire(ensemble.secret(), demande, reponse);
        return ensemble;
    }

    /** All that is open here: one household's, or nothing. */
    List<Enregistree> ouvertes(HttpServletRequest demande) {
        return PlaceGardee.lire(demande)
                .flatMap(demandes::parSecret)
                .map(demandes::ensemble)
                .orElse(List.of());
    }

    static String page(Enregistree une) {
        return "/ma-place/demande/" + une.demande();
    }

    /** Nothing where it is another's, or no longer kept. */
    public Optional<InscriptionVue> lire(InscriptionId inscription, HttpServletRequest demande) {
        return ouvertes(demande).stream()
                .flatMap(trouvee -> trouvee.inscriptions().stream())
                .filter(une -> une.id().equals(inscription))
                .findFirst();
    }
}

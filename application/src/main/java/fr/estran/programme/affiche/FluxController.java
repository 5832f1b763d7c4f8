package fr.estran.programme.affiche;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.PourTous;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The programme for other programs, all of it or what one chose; any page may read it. */
@Controller
record FluxController(ProgrammePublic programme, Enseigne enseigne) {

    private static final MediaType ATOM = MediaType.valueOf("application/atom+xml;charset=UTF-8");
    private static final MediaType JSON_LD = MediaType.valueOf("application/ld+json;charset=UTF-8");
    private static final MediaType JSON = MediaType.valueOf("application/json;charset=UTF-8");

    @PagePublique
    @GetMapping("/programme/flux")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> atom(@ModelAttribute FiltreDuProgramme filtre) {
        return PourTous.reponse(
                ATOM,
                FluxAtom.ecrire(enseigne.nom(), site(), filtre.adresse("/programme/flux"), programme.agenda(filtre)));
    }

    @PagePublique
    @GetMapping("/programme/donnees")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> json(@ModelAttribute FiltreDuProgramme filtre) {
        return PourTous.reponse(JSON_LD, SeancesEnDonnees.ecrire(programme.aSuivre(filtre).stream(), site()));
    }

    @PagePublique
    @GetMapping("/programme/openagenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> openAgenda(@ModelAttribute FiltreDuProgramme filtre) {
        return PourTous.reponse(JSON, EvenementsOpenAgenda.ecrire(programme.aSuivre(filtre), site()));
    }

    private String site() {
        return enseigne.adresse().orElse("");
    }
}

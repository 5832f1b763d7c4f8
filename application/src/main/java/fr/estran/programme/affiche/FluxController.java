package fr.estran.programme.affiche;

import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The programme for other programs, all of it or what one chose: any page may read it, since there is nothing in it but what all may read. */
@Controller
record FluxController(ProgrammePublic programme, Enseigne enseigne) {

    @PagePublique
    @GetMapping("/programme/flux")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> atom(@ModelAttribute FiltreDuProgramme filtre) {
        return pourTous(
                "application/atom+xml;charset=UTF-8",
                FluxAtom.ecrire(enseigne.nom(), site(), filtre.adresse("/programme/flux"), programme.agenda(filtre)));
    }

    @PagePublique
    @GetMapping("/programme/donnees")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> json(@ModelAttribute FiltreDuProgramme filtre) {
        return pourTous(
                "application/ld+json;charset=UTF-8",
                SeancesEnDonnees.ecrire(programme.aSuivre(filtre).stream(), site()));
    }

    @PagePublique
    @GetMapping("/programme/openagenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> openAgenda(@ModelAttribute FiltreDuProgramme filtre) {
        return pourTous(
                "application/json;charset=UTF-8", EvenementsOpenAgenda.ecrire(programme.aSuivre(filtre), site()));
    }

    private String site() {
        return enseigne.adresse().orElse("");
    }

    private static ResponseEntity<String> pourTous(String type, String corps) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(corps);
    }
}

package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.Quartiers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bodies: their list, the sheet of each, one more, one corrected. */
@WebController
record OrganismesController(
        TenueDesOrganismes tenue, FusionDesOrganismes fusions, PageDOrganisme page, Quartiers quartiers) {

    @GetMapping("/equipe/organismes")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return page.lister();
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/equipe/organismes/{organisme}")
    @Ouvert(Cercle.EQUIPE)
    Reponse voir(@PathVariable OrganismeId organisme) {
        return fusions.garde(organisme)
                .<Reponse>map(garde -> Renvoi.vers("/equipe/organismes/" + garde))
                .orElseGet(() -> page.montrer(organisme, null));
    }

    @GetMapping("/equipe/organismes/nouveau")
    @Ouvert(Cercle.GESTION)
    Page preparer() {
        return page.ecrire(null, Conciliation.ouvrir(tenue.nouvelle()), Map.of(), null);
    }

    @PostMapping("/equipe/organismes/nouveau")
    @Ouvert(Cercle.GESTION)
    Reponse creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var conciliation = Conciliation.ouvrir(new Champs(envoi));
        var fautes = DescriptionDOrganisme.fautes(conciliation.ecrits(), Champs.AUCUN, quartiers.compris(List.of()));
        if (!fautes.isEmpty()) {
            return page.ecrire(null, conciliation, fautes, null).refusee();
        }
        return suite(null, tenue.creer(conciliation.ecrits(), accord), conciliation, "organisme.cree");
    }

    @GetMapping("/equipe/organismes/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    Page reprendre(@PathVariable OrganismeId organisme) {
        return page.ecrire(tenue.lire(organisme), Conciliation.ouvrir(tenue.champs(organisme)), Map.of(), null);
    }

    @PostMapping("/equipe/organismes/{organisme}/modifier")
    @Ouvert(Cercle.GESTION)
    Reponse modifier(
            @PathVariable("organisme") OrganismeId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord) {
        var connu = tenue.lire(id);
        var conciliation = Conciliation.lire(envoi, tenue.champs(id));
        var fautes = DescriptionDOrganisme.fautes(
                conciliation.ecrits(), conciliation.actuels(), quartiers.compris(connu.codes()));
        conciliation.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return page.ecrire(connu, conciliation, fautes, null).refusee();
        }
        return suite(connu, tenue.modifier(id, conciliation, accord), conciliation, "organisme.modifie");
    }

    private Reponse suite(
            @Nullable OrganismeDecrit connu, Ecriture<OrganismeId> ecriture, Conciliation dite, String fait) {
        return ecriture.selon(
                id -> Renvoi.vers("/equipe/organismes/" + id).annoncer(PageDOrganisme.MESSAGES.dire(fait)),
                (fautes, doutes) -> page.ecrire(connu, dite, fautes, doutes).refusee());
    }
}

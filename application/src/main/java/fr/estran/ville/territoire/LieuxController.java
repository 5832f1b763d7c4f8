package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.territoire.PageDeLieu.Ecrits;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the public pages say of the way to a venue, and what the team knows of it. */
@WebController
public record LieuxController(Lieux lieux, FusionDesLieux fusions, Quartiers quartiers, PageDeLieu page) {

    public record VueLieux(List<LieuDecrit> lieux, MotDeQuartier mot) {}

    @GetMapping("/equipe/lieux")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return Page.de(
                "ville/territoire/lieux", PageDeLieu.MESSAGES, new VueLieux(lieux.tous(), quartiers.decoupage()));
    }

    /** One that was found to be another leads to that other. */
    @GetMapping("/equipe/lieux/{lieu}")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Reponse voir(@PathVariable LieuId lieu) {
        return fusions.garde(lieu)
                .<Reponse>map(garde -> Renvoi.vers("/equipe/lieux/" + garde))
                .orElseGet(() -> page.montrer(lieu, Map.of(), Ecrits.RIEN));
    }

    @PostMapping("/equipe/lieux/{lieu}")
    @Ouvert(Cercle.TENUE_DES_LIEUX)
    Reponse decrire(@PathVariable LieuId lieu, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, lieux.pratique(lieu));
        var fautes = LIEU.fautes(PRATIQUE, dite.ecrits());
        dite.fautes(fautes, LIEU.paroles(PRATIQUE, Map.of()));
        if (!fautes.isEmpty()) {
            return page.montrer(lieu, fautes, Ecrits.pratique(dite)).refusee();
        }
        lieux.decrire(lieu, dite);
        return Renvoi.vers("/equipe/lieux").annoncer(PageDeLieu.MESSAGES.dire("lieux.enregistre"));
    }
}

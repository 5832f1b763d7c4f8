package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.PageDeFusion;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A body retired, taken up again, or found to be another one. */
@WebController
@Ouvert(Cercle.GESTION)
record SuitesDOrganismeController(TenueDesOrganismes tenue, FusionDesOrganismes fusions, PageDOrganisme page) {

    @PostMapping("/equipe/organismes/{organisme}/retirer")
    Reponse retirer(@PathVariable OrganismeId organisme, @RequestParam(required = false) @Nullable String accord) {
        var suites = tenue.retirer(organisme, accord);
        if (!suites.aRelire(accord)) {
            return vers(organisme, "organisme.retire");
        }
        return page.montrer(organisme, suites).refusee();
    }

    @PostMapping("/equipe/organismes/{organisme}/reprendre")
    Renvoi reprendre(@PathVariable OrganismeId organisme) {
        tenue.reprendre(organisme);
        return vers(organisme, "organisme.repris");
    }

    /** @param avec the other one, once it is chosen */
    @GetMapping("/equipe/organismes/{organisme}/reunir")
    Page choisir(@PathVariable OrganismeId organisme, @RequestParam(required = false) @Nullable OrganismeId avec) {
        return montrer(organisme, avec, null);
    }

    @PostMapping("/equipe/organismes/{organisme}/reunir")
    Reponse reunir(
            @PathVariable OrganismeId organisme,
            @RequestParam(required = false) @Nullable OrganismeId avec,
            @RequestParam(defaultValue = "") String accord) {
        return PageDeFusion.repondre(
                avec,
                autre -> fusions.reunir(organisme, autre, accord),
                refus -> montrer(organisme, avec, refus),
                () -> vers(organisme, "organisme.reuni"));
    }

    private Page montrer(OrganismeId organisme, @Nullable OrganismeId avec, @Nullable String faute) {
        var connu = tenue.lire(organisme);
        var ici = "/equipe/organismes/" + organisme;
        return new PageDeFusion(
                        PageDOrganisme.MESSAGES.dire("organisme.reunir"),
                        List.of(
                                Lien.reseau(),
                                new Lien(PageDOrganisme.MESSAGES.dire("organisme.titre"), "/equipe/organismes"),
                                new Lien(connu.nom(), ici)),
                        ici,
                        PageDOrganisme.MESSAGES.dire("organisme.reunir.lequel"),
                        PageDOrganisme.MESSAGES.dire("organisme.reunir.seul"),
                        PageDOrganisme.MESSAGES.dire("organisme.reunir.chiffres"),
                        true,
                        fusions.autres(connu).stream()
                                .map(un -> new Option(un.id().toString(), un.nom()))
                                .toList(),
                        avec == null ? null : avec.toString(),
                        faute,
                        avec == null ? null : fusions.apercu(organisme, avec))
                .montrer();
    }

    private static Renvoi vers(OrganismeId organisme, String cle) {
        return Renvoi.vers("/equipe/organismes/" + organisme).annoncer(PageDOrganisme.MESSAGES.dire(cle));
    }
}

package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of the collective: those of a year, the sheet of each, one more, one corrected. */
@WebController
record ReunionsController(TenueDesReunions tenue, AnneeDeReunions annee, PageDeReunion page) {

    private static final int A_REVOIR = 422;

    @GetMapping("/equipe/reunions")
    @Ouvert(Cercle.EQUIPE)
    Page lister(@RequestParam(name = "annee", defaultValue = "") String laquelle) {
        return annee.montrer(laquelle);
    }

    @GetMapping("/equipe/reunions/{reunion}")
    @Ouvert(Cercle.EQUIPE)
    Page voir(@PathVariable ReunionId reunion) {
        return page.montrer(reunion, null, null, null);
    }

    /** @param trimestre as 2024-T2: for which dates are proposed */
    @GetMapping("/equipe/reunions/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Page preparer(@RequestParam(defaultValue = "") String trimestre) {
        return page.ecrire(null, Conciliation.ouvrir(annee.proposition(trimestre)), Map.of());
    }

    @PostMapping("/equipe/reunions/nouvelle")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse creer(@RequestParam MultiValueMap<String, String> envoi) {
        var conciliation = Conciliation.ouvrir(new Champs(SaisieDeReunion.joindre(envoi)));
        var dite = new SaisieDeReunion(conciliation.ecrits());
        var fautes = dite.fautes(MESSAGES, page.lieuxAuChoix(null));
        if (!fautes.isEmpty()) {
            return page.ecrire(null, conciliation, fautes).refusee();
        }
        var id = tenue.creer(dite);
        return Renvoi.vers(PageDeReunion.adresse(id)).annoncer(MESSAGES.dire("creee"));
    }

    @GetMapping("/equipe/reunions/{reunion}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    Page reprendre(@PathVariable ReunionId reunion) {
        return page.ecrire(tenue.lire(reunion), Conciliation.ouvrir(tenue.champs(reunion)), Map.of());
    }

    @PostMapping("/equipe/reunions/{reunion}/modifier")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse modifier(@PathVariable("reunion") ReunionId id, @RequestParam MultiValueMap<String, String> envoi) {
        var connue = tenue.lire(id);
        var dite = Conciliation.lire(SaisieDeReunion.joindre(envoi), tenue.champs(id));
        var fautes = new SaisieDeReunion(dite.ecrits()).fautes(MESSAGES, page.lieuxAuChoix(connue.lieu()));
        dite.fautes(fautes, page.paroles());
        if (!fautes.isEmpty()) {
            return page.ecrire(connue, dite, fautes).refusee();
        }
        return switch (tenue.modifier(id, dite)) {
            case FAITE -> Renvoi.vers(PageDeReunion.adresse(id)).annoncer(MESSAGES.dire("modifiee"));
            case IMPOSSIBLE ->
                page.ecrire(connue, dite, Map.of("dates", MESSAGES.dire("faute.dates.tenue")))
                        .refusee();
        };
    }
}

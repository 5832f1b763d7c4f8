package fr.estran.reseau.reunions;

import static fr.estran.reseau.reunions.PageDeReunion.MESSAGES;

import fr.estran.reseau.reunions.TenueDesReunions.SuiteDeReunion;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.ReunionId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The meetings of the collective: those of a year, the sheet of each, one more, one corrected; one whose day is chosen, which is
 * cancelled, put back, retired.
 */
@WebController
record ReunionsController(TenueDesReunions tenue, AnneeDeReunions annee, PageDeReunion page) {

    private static final int RAISON = 500;

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

    @PostMapping("/equipe/reunions/{reunion}/choisir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi choisir(@PathVariable ReunionId reunion, @RequestParam(defaultValue = "") String jour) {
        var choisi = LectureDeSaisie.jour(jour).orElseThrow(Introuvable::new);
        return dire(reunion, tenue.choisir(reunion, choisi), "choisie");
    }

    @PostMapping("/equipe/reunions/{reunion}/annuler")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse annuler(@PathVariable ReunionId reunion, @RequestParam(defaultValue = "") String raison) {
        var dite = LectureDeSaisie.texte(raison);
        if (dite != null && dite.length() > RAISON) {
            return page.montrer(reunion, null, raison, MESSAGES.dire("faute.longueur", "n", RAISON))
                    .refusee();
        }
        return dire(reunion, tenue.annuler(reunion, dite), "annulee");
    }

    @PostMapping("/equipe/reunions/{reunion}/retablir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi retablir(@PathVariable ReunionId reunion) {
        return dire(reunion, tenue.retablir(reunion), "retablie");
    }

    @PostMapping("/equipe/reunions/{reunion}/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse retirer(@PathVariable ReunionId reunion, @RequestParam(required = false) @Nullable String accord) {
        var doutes = tenue.retirer(reunion, accord);
        if (!doutes.equals(Doutes.AUCUN)) {
            return page.montrer(reunion, doutes, null, null).refusee();
        }
        return Renvoi.vers("/equipe/reunions").annoncer(MESSAGES.dire("retiree"));
    }

    private static Renvoi dire(ReunionId reunion, SuiteDeReunion suite, String fait) {
        var retour = Renvoi.vers(PageDeReunion.adresse(reunion));
        return switch (suite) {
            case FAITE -> retour.annoncer(MESSAGES.dire(fait));
            case IMPOSSIBLE -> retour.avertir(MESSAGES.dire("impossible"));
        };
    }
}

package fr.estran.personnes.registre;

import fr.estran.personnes.registre.Fusions.ResultatFusion;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two records that are one person: found, looked at side by side, made one; and taken apart again. */
@WebController
@Ouvert(Cercle.GUICHET)
public record FusionsController(Fiches fiches, Fusions fusions) {

    public record VueRecherche(Fiche fiche, String cherche, List<FicheTrouvee> trouvees) {}

    public record VueReunir(
            Apercu apercu, @Nullable String alerte, List<Volet.Partie> parties, List<Volet.Partie> autresParties) {}

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @GetMapping("/equipe/personnes/{usager}/reunir")
    Page ouvrir(@PathVariable UsagerId usager) {
        return montrerRecherche(usager, "", List.of());
    }

    @PostMapping("/equipe/personnes/{usager}/reunir")
    Page chercher(@PathVariable UsagerId usager, @RequestParam(defaultValue = "") String cherche) {
        var trouvees = fiches.chercher(cherche).stream()
                .filter(fiche -> !fiche.id().equals(usager))
                .toList();
        return montrerRecherche(usager, cherche, trouvees);
    }

    @GetMapping("/equipe/personnes/{usager}/reunir/{autre}")
    Reponse comparer(@PathVariable UsagerId usager, @PathVariable UsagerId autre) {
        var possible = fusions.possible(usager, autre);
        if (possible != ResultatFusion.FAIT) {
            return Renvoi.vers("/equipe/personnes/" + fiches.conservee(usager)).avertir(dire(possible));
        }
        return montrer(usager, autre, null);
    }

    /** @param deLAutre codes of the fields of which the other record's value is kept */
    @PostMapping("/equipe/personnes/{usager}/reunir/{autre}")
    Reponse reunir(
            @PathVariable UsagerId usager,
            @PathVariable UsagerId autre,
            @RequestParam(defaultValue = "") List<String> deLAutre,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes suite) {
        fiches.lire(usager);
        fiches.lire(autre);
        var champs = deLAutre.stream()
                .flatMap(code -> ChampDeFiche.de(code).stream())
                .distinct()
                .toList();
        var resultat = fusions.reunir(usager, autre, champs, version);
        if (resultat == ResultatFusion.CHANGEE) {
            return montrer(usager, autre, dire(resultat)).avec(409);
        }
        suite.addFlashAttribute(resultat == ResultatFusion.FAIT ? "message" : "erreur", dire(resultat));
        return Renvoi.vers("/equipe/personnes/" + fiches.conservee(usager));
    }

    @PostMapping("/equipe/personnes/{usager}/separer")
    String separer(@PathVariable UsagerId usager, RedirectAttributes suite) {
        var conservee = fiches.conservee(usager);
        var resultat = fusions.separer(usager);
        suite.addFlashAttribute(
                resultat == ResultatFusion.FAIT ? "message" : "erreur",
                resultat == ResultatFusion.FAIT ? MESSAGES.dire("separer.fait") : dire(resultat));
        return "redirect:/equipe/personnes/" + (resultat == ResultatFusion.FAIT ? usager : conservee);
    }

    private Page montrer(UsagerId usager, UsagerId autre, @Nullable String alerte) {
        return Page.de(
                "personnes/registre/reunir",
                MESSAGES,
                new VueReunir(fusions.apercu(usager, autre), alerte, fiches.parties(usager), fiches.parties(autre)));
    }

    private Page montrerRecherche(UsagerId usager, String cherche, List<FicheTrouvee> trouvees) {
        return Page.de(
                "personnes/registre/recherche", MESSAGES, new VueRecherche(fiches.lire(usager), cherche, trouvees));
    }

    private static String dire(ResultatFusion resultat) {
        return MESSAGES.dire("reunir.resultat." + resultat.name().toLowerCase(Locale.ROOT));
    }
}

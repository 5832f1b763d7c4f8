package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.PageDeBulletin.MESSAGES;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.reponses.PageDeBulletin.Frappe;
import fr.estran.parole.reponses.PageDeBulletin.GesteDeFeuille;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.Map;
import java.util.SortedSet;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sheets that were typed: put right by their number, as long as they wait. */
@WebController
@Ouvert(Cercle.GUICHET)
public record BulletinsController(FeuillesDEnquete feuilles, PageDeBulletin page) {

    public record VueFeuilles(Enquete enquete, SortedSet<Integer> feuilles) {}

    @GetMapping("/equipe/enquetes/{enquete}/feuilles")
    Page lister(@PathVariable EnqueteId enquete) {
        var lue = feuilles.lire(enquete);
        return Page.de("parole/reponses/feuilles", MESSAGES, new VueFeuilles(lue, feuilles.feuilles(enquete)));
    }

    @GetMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}")
    Page ouvrir(@PathVariable EnqueteId enquete, @PathVariable String feuille) {
        var lue = feuilles.lire(enquete);
        var numero = PageDeBulletin.numero(feuille).orElseThrow(Introuvable::new);
        if (!feuilles.feuilles(enquete).contains(numero)) {
            throw new Introuvable();
        }
        return page.montrer(lue, GesteDeFeuille.REMPLACER, numero, new Frappe(Champs.AUCUN), "", Map.of());
    }

    @PostMapping("/equipe/enquetes/{enquete}/feuilles/{feuille}")
    Reponse remplacer(
            @PathVariable EnqueteId enquete,
            @PathVariable String feuille,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs,
            RedirectAttributes suite) {
        var lue = feuilles.lire(enquete);
        var numero = PageDeBulletin.numero(feuille).orElseThrow(Introuvable::new);
        var frappe = new Frappe(new Champs(champs));
        var formulaire = page.formulaire(lue);
        if (geste.equals("suite") && frappe.suivante(formulaire).isPresent()) {
            return page.montrer(lue, GesteDeFeuille.REMPLACER, numero, frappe, "", Map.of());
        }
        var fautes = page.fautes(lue, frappe);
        if (!fautes.isEmpty()) {
            return page.montrer(lue, GesteDeFeuille.REMPLACER, numero, frappe, "", fautes)
                    .refusee();
        }
        var faite = lue.prete() && feuilles.remplacer(lue, frappe.lire(lue, formulaire), numero);
        suite.addFlashAttribute(
                faite ? "message" : "erreur", MESSAGES.dire(faite ? "correction.faite" : "close", Map.of("n", numero)));
        return Renvoi.vers("/equipe/enquetes/" + enquete + "/feuilles");
    }
}

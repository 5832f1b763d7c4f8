package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.PageDeBulletin.MESSAGES;

import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.reponses.PageDeBulletin.Frappe;
import fr.estran.parole.reponses.PageDeBulletin.GesteDeFeuille;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One sheet after the other, by keyboard alone: Enter goes on to the next field, and at the last one to the next sheet. */
@WebController
@Ouvert(Cercle.GUICHET)
record SaisieController(FeuillesDEnquete feuilles, PageDeBulletin page) {

    @GetMapping("/equipe/enquetes/{enquete}/saisie")
    Page ouvrir(@PathVariable EnqueteId enquete) {
        var numero = feuilles.prochaine(enquete);
        return page.montrer(
                feuilles.lire(enquete),
                GesteDeFeuille.SAISIR,
                numero,
                new Frappe(Champs.AUCUN),
                Sceau.jeton(),
                Map.of());
    }

    /** @param geste {@code suite}: Enter was pressed in a field, where no script moved on to the next one */
    @PostMapping("/equipe/enquetes/{enquete}/saisie")
    Reponse saisir(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String feuille,
            @RequestParam(name = "page", defaultValue = "") String dite,
            @RequestParam(defaultValue = "") String geste,
            @RequestParam MultiValueMap<String, String> champs,
            RedirectAttributes suite) {
        var lue = feuilles.lire(enquete);
        var jeton = dite.isEmpty() ? Sceau.jeton() : dite;
        var frappe = new Frappe(new Champs(champs));
        var numero = PageDeBulletin.numero(feuille).orElseGet(() -> feuilles.prochaine(enquete));
        var formulaire = page.formulaire(lue);
        if (geste.equals("suite") && frappe.suivante(formulaire).isPresent()) {
            return page.montrer(lue, GesteDeFeuille.SAISIR, numero, frappe, jeton, Map.of());
        }
        var fautes = page.fautes(lue, frappe);
        if (!fautes.isEmpty()) {
            return page.montrer(lue, GesteDeFeuille.SAISIR, numero, frappe, jeton, fautes)
                    .refusee();
        }
        if (!lue.prete()) {
            return Renvoi.vers("/equipe/enquetes/" + enquete + "/saisie").avertir(MESSAGES.dire("close"));
        }
        var bulletin = frappe.lire(lue, formulaire);
        switch (feuilles.saisir(lue, bulletin, numero, jeton)) {
            case DEPOSE, DEJA_VENU ->
                suite.addFlashAttribute("message", MESSAGES.dire("saisie.faite", Map.of("n", numero)));
            case CLOSE -> suite.addFlashAttribute("erreur", MESSAGES.dire("close"));
            case FEUILLE_DEJA_LA -> {
                var libre = feuilles.prochaine(enquete);
                return page.montrer(
                                lue,
                                GesteDeFeuille.SAISIR,
                                libre,
                                frappe,
                                jeton,
                                Map.of("feuille", MESSAGES.dire("faute.deja", Map.of("n", numero, "libre", libre))))
                        .avec(409);
            }
        }
        return Renvoi.vers("/equipe/enquetes/" + enquete + "/saisie");
    }
}

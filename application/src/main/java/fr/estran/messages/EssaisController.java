package fr.estran.messages;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether messages leave at all: tried from the page, with what was answered in words. */
@WebController
@Ouvert(Cercle.GESTION)
public record EssaisController(Essais essais, Demonstration demonstration) {

    public record VueEssai(List<EssaiDeMoyen> moyens, Map<String, String> fautes, String saisi) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/reglages/messages/essai";

    @GetMapping(ICI)
    Page voir() {
        return montrer(Map.of(), "");
    }

    /** What was typed is a number or an address, as that means needs it. */
    @PostMapping(ICI + "/{moyen}")
    Reponse essayer(@PathVariable String moyen, @RequestParam Map<String, String> ecrits, RedirectAttributes suite) {
        var par = Code.lire(Moyen.class, moyen).filter(Moyen::partSeul).orElseThrow(Introuvable::new);
        var saisi = ecrits.getOrDefault(par.code(), "");
        return vers(par, saisi.strip())
                .<Reponse>map(ou -> dire(essais.essayer(par, ou), par, suite))
                .orElseGet(() -> montrer(Map.of(par.code(), MESSAGES.dire("essai.faute." + par.code())), saisi)
                        .refusee());
    }

    private static Optional<String> vers(Moyen par, String saisi) {
        var adresse = AdresseElectronique.lire(saisi).map(AdresseElectronique::valeur);
        return par.vers(new OuJoindre(saisi, adresse.orElse(null), null));
    }

    private Renvoi dire(Livraison livraison, Moyen moyen, RedirectAttributes suite) {
        switch (livraison) {
            case Livraison.Acceptee _ ->
                suite.addFlashAttribute(
                        "message",
                        MESSAGES.dire(
                                demonstration.enCours() ? "essai.demonstration" : "essai.accepte." + moyen.code()));
            case Livraison.Refusee refusee ->
                suite.addFlashAttribute(
                        "erreur", MESSAGES.dire("essai.refuse", "raison", MESSAGES.dire("echec." + refusee.code())));
        }
        return Renvoi.vers(ICI);
    }

    private Page montrer(Map<String, String> fautes, String saisi) {
        return Page.de("messages/essai", MESSAGES, new VueEssai(essais.tous(), fautes, saisi));
    }
}

package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a body reads its sheet by the link that was sent, and says what is no longer so. Nothing changes by that alone. */
@Controller
@ConditionalOnWebApplication
class FicheParLienController {

    private static final Messages MESSAGES = Messages.de("reseau/propositions");

    private final LiensDesFiches liens;
    private final Propositions propositions;
    private final TenueDesFiches fiches;
    private final ChoixDesFiches choix;
    private final AnnuairePublie annuaire;

    FicheParLienController(
            LiensDesFiches liens,
            Propositions propositions,
            TenueDesFiches fiches,
            ChoixDesFiches choix,
            AnnuairePublie annuaire) {
        this.annuaire = annuaire;
        this.liens = liens;
        this.propositions = propositions;
        this.fiches = fiches;
        this.choix = choix;
    }

    @GetMapping("/fiche/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lire(@PathVariable String jeton, HttpServletResponse reponse, Model modele) {
        return liens.lire(jeton).map(lien -> montrer(jeton, lien, modele)).orElseGet(() -> expire(reponse, modele));
    }

    @PostMapping("/fiche/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String proposer(
            @PathVariable String jeton,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            Model modele) {
        var dite = lue(envoi);
        var colle = liens.colle(dite.ecrits().dit("nouveauLien")).orElse(jeton);
        return liens.entendre(colle)
                .map(lien -> proposer(colle, lien, dite, reponse, modele))
                .orElseGet(() -> remplace(jeton, dite, reponse, modele));
    }

    @PostMapping("/fiche/{jeton}/rien")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String confirmer(
            @PathVariable String jeton,
            @RequestParam MultiValueMap<String, String> envoi,
            HttpServletResponse reponse,
            Model modele) {
        return liens.entendre(jeton)
                .map(lien -> confirmer(jeton, lien, lue(envoi), reponse, modele))
                .orElseGet(() -> expire(reponse, modele));
    }

    @GetMapping("/fiche/{jeton}/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String remercier(@PathVariable String jeton, HttpServletResponse reponse, Model modele) {
        return liens.entendre(jeton).map(_ -> dire("merci", modele)).orElseGet(() -> expire(reponse, modele));
    }

    private String proposer(
            String jeton, LienDeFiche lien, Conciliation dite, HttpServletResponse reponse, Model modele) {
        var actuelle = propositions.actuelle(lien.organisme());
        var ecrite = new FicheComplete(dite.ecrits());
        var offert = choix.pour(fiches.lire(lien.organisme()).orElse(null));
        var fautes = ecrite.fautes(actuelle, offert);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(jeton, lien, dite, fautes, modele);
        }
        var organisme = propositions.organisme(lien.organisme());
        var nette = ecrite.nette(organisme);
        var differents = nette.quiDiffere(montree(dite.actuels(), actuelle)).stream()
                .filter(propose -> nette.dit(propose.champ()) || actuelle.dit(propose.champ()))
                .toList();
        if (differents.isEmpty()) {
            return confirmer(jeton, lien, dite, reponse, modele);
        }
        if (!propositions.proposer(lien.organisme(), differents)) {
            reponse.setStatus(429);
            return dire("trop", modele);
        }
        liens.repondu(lien.organisme());
        return "redirect:/fiche/" + jeton + "/merci";
    }

    /** What has changed since they read it is shown again: they have said nothing of that. */
    private String confirmer(
            String jeton, LienDeFiche lien, Conciliation dite, HttpServletResponse reponse, Model modele) {
        if (propositions.premiere(lien.organisme())) {
            reponse.setStatus(422);
            modele.addAttribute("vide", true);
            return montrer(jeton, lien, dite, Map.of(), modele);
        }
        if (!propositions.confirmer(lien.organisme(), dite.actuels())) {
            reponse.setStatus(409);
            modele.addAttribute("changee", true);
            return montrer(jeton, lien, modele);
        }
        liens.repondu(lien.organisme());
        return "redirect:/fiche/" + jeton + "/merci";
    }

    /** Said of what was read: what was written since is another matter. */
    private static Conciliation lue(MultiValueMap<String, String> envoi) {
        return Conciliation.lire(envoi, Conciliation.avant(envoi));
    }

    /** What the page told when it was opened; one that says nothing of it is read as of now. */
    private static FicheComplete montree(Champs avant, FicheComplete actuelle) {
        return avant.valeurs().isEmpty() ? actuelle : new FicheComplete(avant);
    }

    private String montrer(String jeton, LienDeFiche lien, Model modele) {
        var actuelle = propositions.actuelle(lien.organisme());
        return montrer(jeton, lien, Conciliation.ouvrir(actuelle.champs()), Map.of(), modele);
    }

    private String montrer(
            String jeton, LienDeFiche lien, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("organisme", propositions.organisme(lien.organisme()));
        modele.addAttribute("publie", annuaire.lire(lien.organisme()).orElse(null));
        modele.addAttribute("depuis", annuaire.recentDepuis());
        modele.addAttribute("attend", propositions.attend(lien.organisme()));
        modele.addAttribute("premiere", propositions.premiere(lien.organisme()));
        modele.addAttribute("conciliation", dite);
        modele.addAttribute("saisie", new SaisieDeFiche(dite.ecrits()));
        modele.addAttribute("choix", choix.pour(fiches.lire(lien.organisme()).orElse(null)));
        modele.addAttribute("fautes", fautes);
        return "reseau/annuaire/proposition-fiche";
    }

    /** The link was replaced while they wrote: nothing tells us of which body, and nothing that they wrote is lost. */
    private String remplace(String jeton, Conciliation dite, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(410);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("conciliation", dite);
        modele.addAttribute("saisie", new SaisieDeFiche(dite.ecrits()));
        modele.addAttribute("choix", choix.pour(null));
        modele.addAttribute(
                "fautes",
                dite.ecrits().un("nouveauLien") == null
                        ? Map.of()
                        : Map.of("nouveauLien", MESSAGES.dire("faute.nouveau_lien")));
        return "reseau/annuaire/remplace";
    }

    private static String expire(HttpServletResponse reponse, Model modele) {
        reponse.setStatus(410);
        return dire("expire", modele);
    }

    private static String dire(String quoi, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("quoi", quoi);
        return "reseau/annuaire/dit";
    }
}

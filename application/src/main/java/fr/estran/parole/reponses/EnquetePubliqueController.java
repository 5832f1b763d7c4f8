package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.Urne;
import fr.estran.parole.reponses.ReponseParLien.Ouverture;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Tentatives;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Somebody answers by the link that they were sent. To open it changes nothing; once one begins, their browser alone holds it, and what they
 * send goes with it into the urn. The link is in no page that follows, nor in a form.
 */
@Controller
@ConditionalOnWebApplication
class EnquetePubliqueController {

    private static final Messages MESSAGES = Messages.de("parole/sollicitations");
    private static final String BULLETIN = "/enquete/bulletin/";

    private final ReponseParLien reponses;
    private final Formulaires formulaires;
    private final Urne urne;
    private final Tentatives tentatives;

    EnquetePubliqueController(ReponseParLien reponses, Formulaires formulaires, Urne urne, Tentatives tentatives) {
        this.reponses = reponses;
        this.formulaires = formulaires;
        this.urne = urne;
        this.tentatives = tentatives;
    }

    @GetMapping("/enquete/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String ouvrir(@PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        reponse.setHeader("Referrer-Policy", "no-referrer");
        return switch (reponses.ouvrir(jeton, demande.getRemoteAddr())) {
            case Ouverture.Ouverte ouverte -> {
                modele.addAttribute("m", MESSAGES)
                        .addAttribute("enquete", ouverte.enquete())
                        .addAttribute("jeton", jeton);
                yield "parole/reponses/accueil";
            }
            case Ouverture ailleurs -> direPourquoi(ailleurs, reponse, modele);
        };
    }

    @PostMapping("/enquete/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String commencer(
            @PathVariable String jeton, HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        reponse.setHeader("Referrer-Policy", "no-referrer");
        return switch (reponses.ouvrir(jeton, demande.getRemoteAddr())) {
            case Ouverture.Ouverte _ -> {
                var page = BULLETIN + HexFormat.of().formatHex(Sceau.octets(8));
                BulletinGarde.garder(jeton, page, demande, reponse);
                yield "redirect:" + page;
            }
            case Ouverture ailleurs -> direPourquoi(ailleurs, reponse, modele);
        };
    }

    @GetMapping(BULLETIN + "{page}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String remplir(HttpServletRequest demande, HttpServletResponse reponse, Model modele) {
        return BulletinGarde.lire(demande)
                .flatMap(reponses::enquete)
                .map(enquete -> montrer(enquete, Champs.AUCUN, false, modele))
                .orElseGet(() -> dire("perdu", 422, reponse, modele));
    }

    @PostMapping(BULLETIN + "{page}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.AVIS)
    String deposer(
            @RequestParam MultiValueMap<String, String> champs,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        var jeton = BulletinGarde.lire(demande).orElse("");
        var sienne = reponses.enquete(jeton);
        if (sienne.isEmpty()) {
            return dire("perdu", 422, reponse, modele);
        }
        var enquete = sienne.get();
        var rempli = FormulaireVu.lire(enquete, champs);
        if (rempli.vide()) {
            reponse.setStatus(422);
            return montrer(enquete, new Champs(champs), true, modele);
        }
        return switch (urne.deposer(enquete, rempli, jeton)) {
            case DEPOSE -> "redirect:/enquete/merci";
            case DEJA_VENU, FEUILLE_DEJA_LA -> "redirect:/enquete/deja";
            case CLOSE -> dire("close", 410, reponse, modele);
        };
    }

    @GetMapping("/enquete/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String remercier(HttpServletResponse reponse, Model modele) {
        return dire("merci", 200, reponse, modele);
    }

    @GetMapping("/enquete/deja")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String rassurer(HttpServletResponse reponse, Model modele) {
        return dire("deja", 200, reponse, modele);
    }

    private String montrer(Enquete enquete, Champs dits, boolean vide, Model modele) {
        modele.addAttribute("m", MESSAGES)
                .addAttribute("enquete", enquete)
                .addAttribute("formulaire", formulaires.voir(enquete))
                .addAttribute("dits", dits)
                .addAttribute("vide", vide);
        return "parole/reponses/bulletin";
    }

    private String direPourquoi(Ouverture ouverture, HttpServletResponse reponse, Model modele) {
        return switch (ouverture) {
            case Ouverture.DejaVenue _ -> dire("deja", 200, reponse, modele);
            case Ouverture.Close _ -> dire("close", 410, reponse, modele);
            case Ouverture.TropDEssais(var jusqua) -> {
                tentatives.refuser(jusqua, reponse);
                yield dire("trop", 429, reponse, modele);
            }
            case Ouverture.Inconnue _, Ouverture.Ouverte _ -> dire("inconnue", 404, reponse, modele);
        };
    }

    private static String dire(String mot, int statut, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(statut);
        modele.addAttribute("m", MESSAGES).addAttribute("mot", mot);
        return "parole/reponses/mot";
    }
}

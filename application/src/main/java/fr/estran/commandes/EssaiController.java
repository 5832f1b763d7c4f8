package fr.estran.commandes;

import fr.estran.bilan.actes.ReponseFichier;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The report of one's own export, answered at once; in the demonstration alone: a service imports, and has its reports. */
@Controller
@Ouvert(Cercle.GESTION)
class EssaiController {

    private static final Messages MESSAGES = Messages.de("commandes/essais");

    private final Demonstration demonstration;
    private final EssaiDeLaCoop essai;

    EssaiController(Demonstration demonstration, EssaiDeLaCoop essai) {
        this.demonstration = demonstration;
        this.essai = essai;
    }

    @GetMapping("/echanges/essai")
    String voir(Model modele) {
        exigerLaDemonstration();
        return montrer(SaisieDEssai.VIERGE, Map.of(), modele);
    }

    @PostMapping("/echanges/essai")
    Object essayer(
            @RequestParam(required = false) @Nullable List<MultipartFile> feuilles,
            @ModelAttribute("saisie") SaisieDEssai saisie,
            HttpServletResponse reponse,
            Model modele)
            throws IOException {
        exigerLaDemonstration();
        var recues = FichiersRecus.de(feuilles);
        var fautes = fautes(recues, saisie);
        if (!fautes.isEmpty()) {
            return refuser(saisie, fautes, reponse, modele);
        }
        return switch (essai.faire(recues, saisie)) {
            case ResultatDEssai.Fait(var zip) ->
                new ReponseFichier(ZipDEssai.nom(saisie.lAnnee()) + ".zip", zip).interne();
            case ResultatDEssai.Refuse refus -> refuser(saisie, refus.faute(MESSAGES), reponse, modele);
        };
    }

    private void exigerLaDemonstration() {
        if (!demonstration.enCours()) {
            throw new Introuvable();
        }
    }

    private static Map<String, String> fautes(FichiersRecus recues, SaisieDEssai saisie) {
        var fautes = new LinkedHashMap<String, String>();
        if (recues.aucun()) {
            fautes.put("feuilles", MESSAGES.dire("faute.feuilles"));
        }
        fautes.putAll(saisie.fautes(MESSAGES));
        return fautes;
    }

    private static String refuser(
            SaisieDEssai saisie, Map<String, String> fautes, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return montrer(saisie, fautes, modele);
    }

    private static String montrer(SaisieDEssai saisie, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("fautes", fautes);
        return "commandes/essai";
    }
}

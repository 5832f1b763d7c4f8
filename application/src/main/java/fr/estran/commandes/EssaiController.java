package fr.estran.commandes;

import fr.estran.bilan.actes.ReponseFichier;
import fr.estran.commandes.EssaiDeLaCoop.ResultatDEssai;
import fr.estran.commandes.EssaiDeLaCoop.ZipDEssai;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The report of one's own export, answered at once; in the demonstration alone: a service imports, and has its reports. */
@Controller
@Ouvert(Cercle.GESTION)
public record EssaiController(Demonstration demonstration, EssaiDeLaCoop essai) {

    public record VueEssai(SaisieDEssai saisie, Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("commandes/essais");

    @GetMapping("/echanges/essai")
    Page voir() {
        exigerLaDemonstration();
        return montrer(SaisieDEssai.VIERGE, Map.of());
    }

    @PostMapping("/echanges/essai")
    Object essayer(
            @RequestParam(required = false) @Nullable List<MultipartFile> feuilles,
            @ModelAttribute("saisie") SaisieDEssai saisie)
            throws IOException {
        exigerLaDemonstration();
        var recues = FichiersRecus.de(feuilles);
        var fautes = fautes(recues, saisie);
        if (!fautes.isEmpty()) {
            return montrer(saisie, fautes).refusee();
        }
        return switch (essai.faire(recues, saisie)) {
            case ResultatDEssai.Fait(var zip) ->
                new ReponseFichier(ZipDEssai.nom(saisie.lAnnee()) + ".zip", zip).interne();
            case ResultatDEssai.Refuse refus ->
                montrer(saisie, refus.faute(MESSAGES)).refusee();
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

    private static Page montrer(SaisieDEssai saisie, Map<String, String> fautes) {
        return Page.de("commandes/essai", MESSAGES, new VueEssai(saisie, fautes));
    }
}

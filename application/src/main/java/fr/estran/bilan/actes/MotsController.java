package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Mot;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of the service: written once, they stand in each report. */
@Controller
@ConditionalOnWebApplication
class MotsController {

    private static final Messages M = Messages.de("bilan/actes");
    private static final String TEXTE = "texte";
    private static final Conciliation.Paroles PAROLES = _ -> M.dire("mots.texte");

    private final Vocabulaire vocabulaire;

    MotsController(Vocabulaire vocabulaire) {
        this.vocabulaire = vocabulaire;
    }

    @GetMapping("/bilans/mots")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    String lister(Model modele) {
        modele.addAttribute("m", M).addAttribute("mots", vocabulaire.tous());
        return "bilan/actes/mots";
    }

    @GetMapping("/bilans/mots/{nature}/{code}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    String voir(@PathVariable String nature, @PathVariable String code, Model modele) {
        var mot = vocabulaire.trouver(mot(nature, code));
        return montrer(mot, Conciliation.ouvrir(champs(mot)), Map.of(), modele);
    }

    /** @param retablir whether the words of the software are wanted back */
    @PostMapping("/bilans/mots/{nature}/{code}")
    @Ouvert(Cercle.LE_RESPONSABLE)
    String ecrire(
            @PathVariable String nature,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String retablir,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var mot = vocabulaire.trouver(mot(nature, code));
        var envoyee = Conciliation.lire(envoi, champs(mot));
        var lue = retablir == null ? envoyee : envoyee.ecrivant(TEXTE, mot.defaut());
        var fautes = new LinkedHashMap<String, String>();
        lue.fautes(fautes, PAROLES);
        return fautes.isEmpty() ? garder(mot, lue, reponse, suite, modele) : refuser(mot, lue, fautes, reponse, modele);
    }

    private String garder(
            MotDuService mot, Conciliation lue, HttpServletResponse reponse, RedirectAttributes suite, Model modele) {
        var ecrit = lue.ecrits().dit(TEXTE);
        return switch (vocabulaire.ecrire(mot.mot(), ecrit, lue.actuels().dit(TEXTE))) {
            case EcritureDeMot.Gardee _ -> {
                suite.addFlashAttribute("message", M.dire("mots.garde", Map.of("quoi", mot.libelle())));
                yield "redirect:/bilans/mots";
            }
            case EcritureDeMot.Devancee _ -> throw new Devance();
            case EcritureDeMot.Refusee(var raison) -> refuser(mot, lue, Map.of(TEXTE, dire(raison)), reponse, modele);
        };
    }

    private static String refuser(
            MotDuService mot, Conciliation lue, Map<String, String> fautes, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(422);
        return montrer(mot, lue, fautes, modele);
    }

    private static String dire(EcritureDeMot.Raison raison) {
        return switch (raison) {
            case VIDE -> M.dire("mots.vide");
            case TROP_LONG -> M.dire("mots.trop_long", Map.of("n", Mots.LONGUEUR));
            case ACCOLADE -> M.dire("mots.accolade");
        };
    }

    private static Mot mot(String nature, String code) {
        return Arrays.stream(Mot.Nature.values())
                .filter(connue -> connue.nom().equals(nature))
                .findFirst()
                .map(connue -> new Mot(connue, code))
                .orElseThrow(Introuvable::new);
    }

    private static Champs champs(MotDuService mot) {
        return Champs.AUCUN.avec(TEXTE, mot.texte());
    }

    private static String montrer(
            MotDuService mot, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", M)
                .addAttribute("mot", mot)
                .addAttribute("conciliation", conciliation)
                .addAttribute("paroles", PAROLES)
                .addAttribute("fautes", fautes);
        return "bilan/actes/mot";
    }
}

package fr.estran.presences;

import fr.estran.presences.ResultatSaisie.DejaRecue;
import fr.estran.presences.ResultatSaisie.DejaSuivie;
import fr.estran.presences.ResultatSaisie.Notee;
import fr.estran.presences.ResultatSaisie.Refusee;
import fr.estran.presences.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.ResultatSaisie.SeanceClose;
import fr.estran.presences.ResultatSaisie.SeanceInconnue;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A partner says how many came, by the link that they were given: heads by age, no name at all. */
@Controller
@ConditionalOnWebApplication
class PartenairesController {

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final int AU_PLUS = 1_000;

    private final LiensPartenaires liens;

    PartenairesController(LiensPartenaires liens) {
        this.liens = liens;
    }

    @PostMapping("/equipe/seances/{seance}/presences/lien")
    @Ouvert(Cercle.PROGRAMMATION)
    String creer(
            @PathVariable SeanceId seance,
            @AuthenticationPrincipal Identite qui,
            HttpServletRequest demande,
            RedirectAttributes suite) {
        liens.creer(seance, qui.compte())
                .ifPresentOrElse(
                        jeton -> suite.addFlashAttribute(
                                "lien",
                                ServletUriComponentsBuilder.fromContextPath(demande)
                                        .path("/partenaire/{jeton}")
                                        .build(jeton)
                                        .toString()),
                        () -> suite.addFlashAttribute("erreur", MESSAGES.dire("partenaire.pas_le_sien")));
        return feuille(seance) + "#partenaire";
    }

    @PostMapping("/equipe/seances/{seance}/presences/lien/retirer")
    @Ouvert(Cercle.PROGRAMMATION)
    String retirer(@PathVariable SeanceId seance, RedirectAttributes suite) {
        liens.retirer(seance);
        suite.addFlashAttribute("message", MESSAGES.dire("partenaire.retire"));
        return feuille(seance);
    }

    @GetMapping("/partenaire/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String choisir(@PathVariable String jeton, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("seances", liens.seances(jeton));
        return "presences/choix";
    }

    @GetMapping("/partenaire/{jeton}/{seance}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String saisir(
            @PathVariable String jeton,
            @PathVariable SeanceId seance,
            @RequestParam(required = false) @Nullable String fait,
            Model modele) {
        modele.addAttribute("fait", fait != null);
        var dits = new LinkedHashMap<String, String>();
        liens.effectifs(seance).forEach((tranche, nombre) -> dits.put(tranche, nombre.toString()));
        return montrer(jeton, seance, dits, Map.of(), modele);
    }

    @PostMapping("/partenaire/{jeton}/{seance}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    String noter(
            @PathVariable String jeton,
            @PathVariable SeanceId seance,
            @RequestParam Map<String, String> champs,
            HttpServletResponse reponse,
            Model modele) {
        var fautes = new LinkedHashMap<String, String>();
        var nombres = new EnumMap<TrancheDEffectif, Integer>(TrancheDEffectif.class);
        for (var tranche : TrancheDEffectif.values()) {
            var saisi = champs.getOrDefault(tranche.code(), "").strip();
            if (saisi.isEmpty() || saisi.matches("\\d{1,4}") && Integer.parseInt(saisi) <= AU_PLUS) {
                nombres.put(tranche, saisi.isEmpty() ? 0 : Integer.parseInt(saisi));
            } else {
                fautes.put(tranche.code(), MESSAGES.dire("partenaire.faute.nombre"));
            }
        }
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(jeton, seance, champs, fautes, modele);
        }
        return switch (liens.noter(jeton, seance, nombres)) {
            case Notee _, DejaRecue _ -> "redirect:/partenaire/" + jeton + "/" + seance + "?fait";
            case SeanceClose _ -> refuser("partenaire.close", jeton, seance, champs, reponse, modele);
            case SeanceAnnulee _ -> refuser("partenaire.annulee", jeton, seance, champs, reponse, modele);
            case SeanceInconnue _, Refusee _, DejaSuivie _ ->
                refuser("partenaire.faute.nombre", jeton, seance, champs, reponse, modele);
        };
    }

    private String refuser(
            String cle,
            String jeton,
            SeanceId seance,
            Map<String, String> champs,
            HttpServletResponse reponse,
            Model modele) {
        reponse.setStatus(409);
        modele.addAttribute("refus", MESSAGES.dire(cle));
        return montrer(jeton, seance, champs, Map.of(), modele);
    }

    private String montrer(
            String jeton, SeanceId seance, Map<String, String> champs, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute(
                "seance",
                liens.seances(jeton).stream()
                        .filter(connue -> connue.id().equals(seance))
                        .findFirst()
                        .orElseThrow(Introuvable::new));
        modele.addAttribute(
                "tranches",
                TrancheDEffectif.habitants().stream()
                        .map(TrancheDEffectif::code)
                        .toList());
        modele.addAttribute("champs", champs);
        modele.addAttribute("fautes", fautes);
        return "presences/saisie";
    }

    private static String feuille(SeanceId seance) {
        return "redirect:/equipe/seances/" + seance + "/presences";
    }
}

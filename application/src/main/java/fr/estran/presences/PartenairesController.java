package fr.estran.presences;

import fr.estran.presences.Saisie.ResultatSaisie.DejaRecue;
import fr.estran.presences.Saisie.ResultatSaisie.DejaSuivie;
import fr.estran.presences.Saisie.ResultatSaisie.Notee;
import fr.estran.presences.Saisie.ResultatSaisie.Refusee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceAnnulee;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceClose;
import fr.estran.presences.Saisie.ResultatSaisie.SeanceInconnue;
import fr.estran.programme.SeanceAPointer;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A partner says how many came, by the link that they were given: heads by age, no name at all. */
@WebController
public record PartenairesController(LiensPartenaires liens) {

    public record VueChoix(String jeton, List<SeanceAPointer> seances) {}

    public record VueSaisie(
            String jeton,
            SeanceAPointer seance,
            List<String> tranches,
            Map<String, String> champs,
            Map<String, String> fautes,
            @Nullable String refus,
            boolean fait) {}

    private static final Messages MESSAGES = Messages.de("presences/emargement");
    private static final int AU_PLUS = 1_000;

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
    Page choisir(@PathVariable String jeton) {
        return Page.de("presences/choix", MESSAGES, new VueChoix(jeton, liens.seances(jeton)));
    }

    @GetMapping("/partenaire/{jeton}/{seance}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page saisir(
            @PathVariable String jeton,
            @PathVariable SeanceId seance,
            @RequestParam(required = false) @Nullable String fait) {
        var dits = new LinkedHashMap<String, String>();
        liens.effectifs(seance).forEach((tranche, nombre) -> dits.put(tranche, nombre.toString()));
        return montrer(jeton, seance, dits, Map.of(), null, fait != null);
    }

    @PostMapping("/partenaire/{jeton}/{seance}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse noter(@PathVariable String jeton, @PathVariable SeanceId seance, @RequestParam Map<String, String> champs) {
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
            return montrer(jeton, seance, champs, fautes, null, false).refusee();
        }
        return switch (liens.noter(jeton, seance, nombres)) {
            case Notee _, DejaRecue _ -> Renvoi.vers("/partenaire/" + jeton + "/" + seance + "?fait");
            case SeanceClose _ -> refuser("partenaire.close", jeton, seance, champs);
            case SeanceAnnulee _ -> refuser("partenaire.annulee", jeton, seance, champs);
            case SeanceInconnue _, Refusee _, DejaSuivie _ -> refuser("partenaire.faute.nombre", jeton, seance, champs);
        };
    }

    private Page refuser(String cle, String jeton, SeanceId seance, Map<String, String> champs) {
        return montrer(jeton, seance, champs, Map.of(), MESSAGES.dire(cle), false)
                .avec(409);
    }

    private Page montrer(
            String jeton,
            SeanceId seance,
            Map<String, String> champs,
            Map<String, String> fautes,
            @Nullable String refus,
            boolean fait) {
        return Page.de(
                "presences/saisie",
                MESSAGES,
                new VueSaisie(
                        jeton,
                        liens.seances(jeton).stream()
                                .filter(connue -> connue.id().equals(seance))
                                .findFirst()
                                .orElseThrow(Introuvable::new),
                        TrancheDEffectif.habitants().stream()
                                .map(TrancheDEffectif::code)
                                .toList(),
                        champs,
                        fautes,
                        refus,
                        fait));
    }

    private static String feuille(SeanceId seance) {
        return "redirect:/equipe/seances/" + seance + "/presences";
    }
}

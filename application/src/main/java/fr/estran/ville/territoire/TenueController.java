package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.ville.territoire.Tenue.Resultat.ADesHaltes;
import fr.estran.ville.territoire.Tenue.Resultat.Avertie;
import fr.estran.ville.territoire.Tenue.Resultat.SansQuartier;
import fr.estran.ville.territoire.Tenue.Resultat.Tenu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** A venue opened, corrected, retired, taken up again. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class TenueController {

    private static final Conciliation.Paroles SIENNES = LIEU.paroles(TENUE, Map.of());
    private static final Conciliation.Paroles PAROLES =
            champ -> champ.contains("-") ? PlagesSaisies.libelle(champ) : SIENNES.champ(champ);

    private final Tenue tenue;
    private final Quartiers quartiers;
    private final PageDeLieu page;

    TenueController(Tenue tenue, Quartiers quartiers, PageDeLieu page) {
        this.tenue = tenue;
        this.quartiers = quartiers;
        this.page = page;
    }

    @GetMapping("/equipe/lieux/nouveau")
    String preparer(@RequestParam(required = false) @Nullable LieuId halteDe, Model modele) {
        var mobile = halteDe == null ? null : tenue.mobile(halteDe);
        modele.addAttribute("mobile", mobile);
        var vierge = mobile == null ? SaisieDeLieu.VIERGE : SaisieDeLieu.halteDe(mobile);
        return ecrire(null, Conciliation.ouvrir(vierge.dits()), Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/nouveau")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable LieuId halteDe,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var mobile = halteDe == null ? null : tenue.mobile(halteDe);
        modele.addAttribute("mobile", mobile);
        var conciliation = Conciliation.ouvrir(new Champs(PlagesSaisies.completees(envoi)));
        var saisie = new SaisieDeLieu(conciliation.ecrits());
        var dite = mobile == null ? saisie : saisie.nommee(mobile);
        var fautes = dite.fautes(PageDeLieu.MESSAGES, quartiers.compris(List.of()), mobile != null);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return ecrire(null, conciliation, fautes, modele);
        }
        var fait = mobile == null && dite.mobile() ? "tenue.cree_mobile" : "tenue.cree";
        return suite(null, tenue.creer(dite, halteDe, accord), conciliation, fait, reponse, suite, modele);
    }

    @GetMapping("/equipe/lieux/{lieu}/modifier")
    String reprendre(@PathVariable LieuId lieu, Model modele) {
        return ecrire(tenue.lire(lieu), Conciliation.ouvrir(tenue.champs(lieu)), Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/{lieu}/modifier")
    String modifier(
            @PathVariable("lieu") LieuId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var lieu = tenue.lire(id);
        var conciliation = Conciliation.lire(PlagesSaisies.completees(envoi), tenue.champs(id));
        var fautes = new SaisieDeLieu(conciliation.ecrits())
                .fautes(PageDeLieu.MESSAGES, quartiers.compris(sien(lieu)), lieu.halteDe() != null);
        conciliation.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return ecrire(lieu, conciliation, fautes, modele);
        }
        return suite(
                lieu, tenue.modifier(id, conciliation, accord), conciliation, "tenue.modifie", reponse, suite, modele);
    }

    @PostMapping("/equipe/lieux/{lieu}/retirer")
    String retirer(
            @PathVariable LieuId lieu,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var suites = tenue.retirer(lieu, accord);
        if (!suites.aRelire(accord)) {
            return vers(lieu, "tenue.retire", suite);
        }
        reponse.setStatus(422);
        modele.addAttribute("duRetrait", suites);
        return page.montrer(lieu, Map.of(), modele);
    }

    @PostMapping("/equipe/lieux/{lieu}/reprendre")
    String rouvrir(@PathVariable LieuId lieu, RedirectAttributes suite) {
        tenue.reprendre(lieu);
        return vers(lieu, "tenue.repris", suite);
    }

    private String suite(
            @Nullable Lieu lieu,
            Tenue.Resultat resultat,
            Conciliation dite,
            String fait,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (resultat) {
            case Tenu(var id) -> vers(id, fait, suite);
            case Avertie(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                yield ecrire(lieu, dite, Map.of(), modele);
            }
            case SansQuartier _ -> {
                reponse.setStatus(422);
                yield ecrire(lieu, dite, Map.of("quartier", PageDeLieu.MESSAGES.dire("tenue.faute.quartier")), modele);
            }
            case ADesHaltes _ -> {
                reponse.setStatus(422);
                yield ecrire(
                        lieu, dite, Map.of("mobile", PageDeLieu.MESSAGES.dire("tenue.faute.a_des_haltes")), modele);
            }
        };
    }

    private String ecrire(@Nullable Lieu lieu, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", PageDeLieu.MESSAGES);
        modele.addAttribute("connu", lieu);
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("paroles", PAROLES);
        modele.addAttribute("plages", PlagesSaisies.de(conciliation.ecrits()));
        modele.addAttribute("mot", quartiers.decoupage());
        modele.addAttribute("quartiers", quartiers.choix(sien(lieu)));
        modele.addAttribute("fautes", fautes);
        return "ville/territoire/tenue";
    }

    private static List<String> sien(@Nullable Lieu lieu) {
        return lieu == null || lieu.quartier() == null ? List.of() : List.of(lieu.quartier());
    }

    private static String vers(LieuId lieu, String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", PageDeLieu.MESSAGES.dire(cle));
        return "redirect:/equipe/lieux/" + lieu;
    }
}

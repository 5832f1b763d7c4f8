package fr.estran.ville.equipe;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.ville.equipe.EcritureDAccord.Avertie;
import fr.estran.ville.equipe.EcritureDAccord.Faite;
import fr.estran.ville.equipe.EcritureDAccord.Refusee;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The agreements, one page each. */
@Controller
@Ouvert(Cercle.GESTION)
@ConditionalOnWebApplication
class ConventionsController {

    private final Conventions conventions;

    ConventionsController(Conventions conventions) {
        this.conventions = conventions;
    }

    @GetMapping("/equipe/conventions/nouvelle")
    String preparer(Model modele) {
        return montrer(null, Conciliation.ouvrir(FormulaireConvention.VIERGE.champs()), Map.of(), modele);
    }

    @PostMapping("/equipe/conventions/nouvelle")
    String creer(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var dite = Conciliation.ouvrir(new Champs(envoi));
        var formulaire = FormulaireConvention.de(dite.ecrits());
        var fautes = formulaire.fautes(Accords.M);
        var ecriture = fautes.isEmpty() ? conventions.creer(formulaire, accord) : new Refusee(fautes);
        return suivre(null, ecriture, dite, reponse, suite, modele);
    }

    @GetMapping("/equipe/conventions/{convention}")
    String voir(@PathVariable("convention") ConventionId id, Model modele) {
        var connue = conventions.lire(id);
        return montrer(
                connue, Conciliation.ouvrir(FormulaireConvention.de(connue).champs()), Map.of(), modele);
    }

    @PostMapping("/equipe/conventions/{convention}")
    String modifier(
            @PathVariable("convention") ConventionId id,
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var connue = conventions.lire(id);
        var dite = Conciliation.lire(envoi, FormulaireConvention.de(connue).champs());
        var fautes = FormulaireConvention.de(dite.ecrits()).fautes(Accords.M);
        dite.fautes(fautes, paroles());
        var ecriture = fautes.isEmpty() ? conventions.modifier(id, dite, accord) : new Refusee(fautes);
        return suivre(connue, ecriture, dite, reponse, suite, modele);
    }

    @PostMapping("/equipe/conventions/{convention}/retirer")
    String retirer(
            @PathVariable("convention") ConventionId id,
            @RequestParam(required = false) @Nullable String accord,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var suites = conventions.retirer(id, accord);
        if (!suites.aRelire(accord)) {
            return vers("convention.retiree", suite);
        }
        reponse.setStatus(422);
        modele.addAttribute("duRetrait", suites);
        return voir(id, modele);
    }

    @PostMapping("/equipe/conventions/{convention}/supprimer")
    String supprimer(
            @PathVariable("convention") ConventionId id,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        if (conventions.supprimer(id)) {
            return vers("convention.supprimee", suite);
        }
        reponse.setStatus(422);
        modele.addAttribute("refusee", true);
        return voir(id, modele);
    }

    @PostMapping("/equipe/conventions/{convention}/remettre")
    String remettre(@PathVariable("convention") ConventionId id, RedirectAttributes suite) {
        conventions.remettre(id);
        return vers("convention.remise", suite);
    }

    private String suivre(
            @Nullable Convention connue,
            EcritureDAccord ecriture,
            Conciliation dite,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (ecriture) {
            case Faite _ -> vers("convention.enregistree", suite);
            case Avertie(var doutes) -> {
                reponse.setStatus(422);
                modele.addAttribute("doutes", doutes);
                yield montrer(connue, dite, Map.of(), modele);
            }
            case Refusee(var fautes) -> {
                reponse.setStatus(422);
                yield montrer(connue, dite, fautes, modele);
            }
        };
    }

    private String montrer(@Nullable Convention connue, Conciliation dite, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", Accords.M);
        modele.addAttribute("connue", connue);
        modele.addAttribute("retient", connue == null ? List.of() : conventions.retient(connue.id()));
        modele.addAttribute("conciliation", dite);
        modele.addAttribute("paroles", paroles());
        modele.addAttribute("reconduites", reconduites(connue, dite));
        modele.addAttribute("fautes", fautes);
        return "ville/equipe/convention";
    }

    private Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return Accords.M.dire("champ." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return champ.equals("reconduit")
                        ? conventions.lire(ConventionId.valueOf(valeur)).dite()
                        : valeur;
            }
        };
    }

    /** Any that is on the lists, or chosen. */
    private List<Option> reconduites(@Nullable Convention connue, Conciliation dite) {
        return Stream.concat(
                        Stream.of(new Option("", Accords.M.dire("aucune"))),
                        conventions.chaines().stream()
                                .flatMap(List::stream)
                                .filter(la -> connue == null || !la.id().equals(connue.id()))
                                .filter(la -> !la.retiree()
                                        || la.id()
                                                .toString()
                                                .equals(dite.ecrits().un("reconduit")))
                                .map(la -> new Option(la.id().toString(), la.dite())))
                .toList();
    }

    private static String vers(String cle, RedirectAttributes suite) {
        suite.addFlashAttribute("message", Accords.M.dire(cle));
        return "redirect:/equipe/postes";
    }
}

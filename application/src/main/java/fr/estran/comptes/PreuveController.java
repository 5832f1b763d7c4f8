package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Confirmez que c'est vous": the page that stands before what is sensitive ({@link PreuveFraiche}). */
@Controller
@Ouvert(Cercle.CONNECTES)
@ConditionalOnWebApplication
class PreuveController {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private static final Set<String> DE_LA_PAGE =
            Set.of("_csrf", "renvoi", "suite", PreuveFraiche.MOT_DE_PASSE, PreuveFraiche.CODE);

    private final SecondsFacteurs secondsFacteurs;
    private final PreuveFraiche preuve;
    private final Droits droits;

    PreuveController(SecondsFacteurs secondsFacteurs, PreuveFraiche preuve, Droits droits) {
        this.secondsFacteurs = secondsFacteurs;
        this.preuve = preuve;
        this.droits = droits;
    }

    /** Of a page or a file that was asked for; by itself it asks for nothing. */
    @GetMapping(PreuveFraiche.ADRESSE)
    String demander(@AuthenticationPrincipal Identite moi, HttpServletRequest demande, Model modele) {
        if (demande.getDispatcherType() != DispatcherType.FORWARD) {
            return "redirect:/mon-compte";
        }
        var requete = demande.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return montrer(
                moi,
                PreuveFraiche.ADRESSE,
                List.of(new Option("suite", initiale(demande) + (requete == null ? "" : "?" + requete))),
                null,
                modele);
    }

    /** Of what was sent, which waits in the page; or the answer of whoever asked for a file. */
    @PostMapping(PreuveFraiche.ADRESSE)
    String prouver(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest demande,
            HttpServletResponse reponse,
            Model modele) {
        if (demande.getDispatcherType() == DispatcherType.FORWARD) {
            return montrer(
                    moi,
                    initiale(demande),
                    envoyees(demande),
                    Objects.toString(demande.getAttribute(PreuveFraiche.FAUTE), null),
                    modele);
        }
        var faute = preuve.faute(moi, demande, reponse);
        if (faute != null) {
            return montrer(moi, PreuveFraiche.ADRESSE, List.of(new Option("suite", suite)), faute, modele);
        }
        return mene(suite) ? "redirect:" + suite : "redirect:/mon-compte";
    }

    /** What a page wrote there leads to what is sensitive, and has no brace: a redirection would take it for a name to fill in. */
    private boolean mene(String suite) {
        return !suite.contains("{") && droits.sensible(HttpMethod.GET, suite.split("\\?", 2)[0]);
    }

    private String montrer(Identite moi, String action, List<Option> envoyees, @Nullable String faute, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("action", action);
        modele.addAttribute("envoyees", envoyees);
        modele.addAttribute("code", secondsFacteurs.etat(moi.compte()).telephone());
        modele.addAttribute("faute", faute);
        return "comptes/preuve";
    }

    private static String initiale(HttpServletRequest demande) {
        return String.valueOf(demande.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }

    /** Never a password. */
    private static List<Option> envoyees(HttpServletRequest demande) {
        return demande.getParameterMap().entrySet().stream()
                .filter(dite -> !DE_LA_PAGE.contains(dite.getKey())
                        && !dite.getKey().toLowerCase(Locale.ROOT).contains("motdepasse"))
                .flatMap(dite -> Stream.of(dite.getValue()).map(valeur -> new Option(dite.getKey(), valeur)))
                .toList();
    }
}

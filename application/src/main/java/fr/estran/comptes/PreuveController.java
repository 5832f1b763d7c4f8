package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
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
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Confirmez que c'est vous": the page that stands before what is sensitive ({@link PreuveFraiche}). */
@WebController
@Ouvert(Cercle.CONNECTES)
public record PreuveController(
        SecondsFacteurs secondsFacteurs, Fournisseurs fournisseurs, PreuveFraiche preuve, Droits droits) {

    /**
     * @param fournisseur its name, where whoever is asked may say there who they are
     * @param motDePasse whether a password is asked for
     * @param secretOmis whether a secret was sent, which waits in no page
     */
    public record VuePreuve(
            String action,
            List<Option> envoyees,
            @Nullable String fournisseur,
            Boolean motDePasse,
            Boolean code,
            Boolean secretOmis,
            @Nullable String faute) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    private static final String SECRET = "secret";
    private static final Set<String> DE_LA_PAGE =
            Set.of("_csrf", "renvoi", "suite", PreuveFraiche.MOT_DE_PASSE, PreuveFraiche.CODE);

    /** Of a page or a file that was asked for; by itself it asks for nothing. */
    @GetMapping(PreuveFraiche.ADRESSE)
    Reponse demander(@AuthenticationPrincipal Identite moi, HttpServletRequest demande) {
        if (demande.getDispatcherType() != DispatcherType.FORWARD) {
            return Renvoi.vers("/mon-compte");
        }
        var requete = demande.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return montrer(
                moi,
                PreuveFraiche.ADRESSE,
                List.of(new Option("suite", initiale(demande) + (requete == null ? "" : "?" + requete))),
                null,
                demande);
    }

    /** Of what was sent, which waits in the page; or the answer of whoever asked for a file. */
    @PostMapping(PreuveFraiche.ADRESSE)
    @MemeEnMaintenance
    Reponse prouver(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String suite,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        if (demande.getDispatcherType() == DispatcherType.FORWARD) {
            return montrer(
                    moi,
                    initiale(demande),
                    envoyees(demande),
                    Objects.toString(demande.getAttribute(PreuveFraiche.FAUTE), null),
                    demande);
        }
        var faute = preuve.fraiche(demande) ? null : preuve.faute(moi, demande, reponse);
        if (faute != null) {
            return montrer(moi, PreuveFraiche.ADRESSE, List.of(new Option("suite", suite)), faute, demande);
        }
        return mene(suite) ? Renvoi.vers(suite) : Renvoi.vers("/mon-compte");
    }

    /** What a page wrote there leads to what is sensitive, and has no brace: a redirection would take it for a name to fill in. */
    private boolean mene(String suite) {
        return !suite.contains("{") && droits.sensible(HttpMethod.GET, suite.split("\\?", 2)[0]);
    }

    private Page montrer(
            Identite moi, String action, List<Option> envoyees, @Nullable String faute, HttpServletRequest demande) {
        var moyens = fournisseurs.moyens(moi.compte());
        var aMoitie = preuve.aMoitie(demande);
        return Page.de(
                "comptes/preuve",
                MESSAGES,
                new VuePreuve(
                        action,
                        envoyees,
                        aMoitie ? null : moyens.fournisseur(),
                        moyens.motDePasse() && !aMoitie,
                        secondsFacteurs.etat(moi.compte()).telephone() && (moyens.motDePasse() || aMoitie),
                        secretEnvoye(demande),
                        faute));
    }

    private static String initiale(HttpServletRequest demande) {
        return String.valueOf(demande.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }

    private static boolean secretEnvoye(HttpServletRequest demande) {
        return !Objects.requireNonNullElse(demande.getParameter(SECRET), "").isBlank();
    }

    /** Never a password, nor a secret: whoever is sent one less than their page has asks for it again. */
    private static List<Option> envoyees(HttpServletRequest demande) {
        return demande.getParameterMap().entrySet().stream()
                .filter(dite -> !DE_LA_PAGE.contains(dite.getKey())
                        && !dite.getKey().toLowerCase(Locale.ROOT).contains("motdepasse")
                        && !(dite.getKey().equals(SECRET) && secretEnvoye(demande)))
                .flatMap(dite -> Stream.of(dite.getValue()).map(valeur -> new Option(dite.getKey(), valeur)))
                .toList();
    }
}

package fr.estran.accueil.api;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where an administrator makes the keys of other programs, sees when they were used, and takes them back. */
@WebController
@Ouvert(Cercle.ADMINISTRATION)
public record ClesController(ClesDeLecture cles, Clock horloge) {

    /**
     * @param cle the one that was just made; null at any other time
     * @param portees all that a key may open
     */
    public record VueCles(
            @Nullable String cle,
            List<CleVue> cles,
            List<Portee> portees,
            LocalDate aujourdhui,
            FormulaireDeCle formulaire,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = Messages.de("accueil/api");
    private static final String ICI = "/reglages/cles";

    @GetMapping(ICI)
    Page voir() {
        return montrer(null, FormulaireDeCle.vierge(aujourdhui()), Map.of());
    }

    /** Answered by the page itself: what is shown once is in no address, and in no session. */
    @PostMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse faire(@ModelAttribute("formulaire") FormulaireDeCle formulaire, @AuthenticationPrincipal Identite qui) {
        var fautes = formulaire.fautes(MESSAGES, aujourdhui());
        if (!fautes.isEmpty()) {
            return montrer(null, formulaire, fautes).refusee();
        }
        var cle = cles.faire(
                formulaire.nomDit(),
                formulaire.lues(),
                formulaire.premier().orElseThrow(),
                formulaire.dernier().orElseThrow(),
                qui.compte());
        return montrer(cle, FormulaireDeCle.vierge(aujourdhui()), Map.of());
    }

    /** Its last day is today. */
    @PostMapping(ICI + "/{cle}/finir")
    Renvoi finir(@PathVariable CleDeLectureId cle) {
        cles.finir(cle, aujourdhui());
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("cles.finie"));
    }

    @PostMapping(ICI + "/{cle}/revoquer")
    Renvoi revoquer(@PathVariable CleDeLectureId cle, @AuthenticationPrincipal Identite qui) {
        cles.revoquer(cle, qui.compte());
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("cles.revoquee"));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private Page montrer(@Nullable String cle, FormulaireDeCle formulaire, Map<String, String> fautes) {
        return Page.de(
                "accueil/api/cles",
                MESSAGES,
                new VueCles(cle, cles.toutes(), List.of(Portee.values()), aujourdhui(), formulaire, fautes));
    }
}

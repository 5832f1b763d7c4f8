package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.Temoin;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A password is chosen by whoever cannot sign in: by a link that was sent, or a code that was told. */
@WebController
public record MotDePasseController(Oublis oublis, ChoixDuMotDePasse choix, Preuves preuves, Attentes attentes) {

    public record VueChoix(
            boolean valable,
            String courriel,
            @Nullable String fauteDuCode,
            @Nullable String fauteDuMotDePasse) {}

    public record VueOublie(boolean possible, boolean envoye) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    /** The token waits here and not in the address, which histories, logs and proxies keep. */
    private static final String JETON = "estran-lien";

    private static final Temoin LIEN = Temoin.lache(JETON, "/mot-de-passe");

    @GetMapping("/mot-de-passe/oublie")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page oublie(@RequestParam(required = false) @Nullable String envoye) {
        return Page.de("comptes/oublie", MESSAGES, new VueOublie(oublis.possible(), envoye != null));
    }

    @PostMapping("/mot-de-passe/oublie")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ENVOI)
    String envoyer(@RequestParam(defaultValue = "") String courriel, HttpServletRequest demande) {
        if (oublis.possible()) {
            oublis.demander(courriel, demande.getRemoteAddr());
        }
        return "redirect:/mot-de-passe/oublie?envoye";
    }

    /** Read by whoever looks into the mail first, even a machine: nothing is spent here. */
    @GetMapping("/mot-de-passe/lien")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String suivre(
            @RequestParam(defaultValue = "") String jeton, HttpServletRequest demande, HttpServletResponse reponse) {
        LIEN.poser(jeton.matches("[\\w-]{1,64}") ? jeton : "", Duration.ofHours(1), demande, reponse);
        return "redirect:/mot-de-passe/nouveau";
    }

    @GetMapping("/mot-de-passe/nouveau")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demander(@CookieValue(name = JETON, defaultValue = "") String jeton) {
        return nouveau(choix.lienValable(jeton), null, null);
    }

    @PostMapping("/mot-de-passe/nouveau")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse choisir(
            @CookieValue(name = JETON, defaultValue = "") String jeton,
            @RequestParam(defaultValue = "") String nouveau,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        return switch (preuves.choisirParLien(jeton, nouveau, demande.getRemoteAddr())) {
            case ResultatChoix.Choisi _ -> {
                LIEN.oter(demande, reponse);
                yield choisi();
            }
            case ResultatChoix.Refuse(var reproche) ->
                nouveau(true, null, reproche).refusee();
            case ResultatChoix.SansDroit _ -> nouveau(false, null, null).refusee();
            case ResultatChoix.TropDEssais(var jusqua) -> nouveau(true, null, attentes.dire(jusqua, reponse));
        };
    }

    @GetMapping("/mot-de-passe/code")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page demanderLeCode() {
        return parCode("", null, null);
    }

    @PostMapping("/mot-de-passe/code")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse choisirParCode(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String nouveau,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        return switch (preuves.choisirParCode(courriel, code, nouveau, demande.getRemoteAddr())) {
            case ResultatChoix.Choisi _ -> choisi();
            case ResultatChoix.Refuse(var reproche) ->
                parCode(courriel, null, reproche).refusee();
            case ResultatChoix.SansDroit _ ->
                parCode(courriel, MESSAGES.dire("code.faux"), null).refusee();
            case ResultatChoix.TropDEssais(var jusqua) -> parCode(courriel, attentes.dire(jusqua, reponse), null);
        };
    }

    private static Renvoi choisi() {
        return Renvoi.vers("/connexion").annoncer(MESSAGES.dire("mot_de_passe.choisi"));
    }

    private static Page nouveau(boolean valable, @Nullable String fauteDuCode, @Nullable String fauteDuMotDePasse) {
        return Page.de(
                "comptes/nouveau-mot-de-passe", MESSAGES, new VueChoix(valable, "", fauteDuCode, fauteDuMotDePasse));
    }

    private static Page parCode(String courriel, @Nullable String fauteDuCode, @Nullable String fauteDuMotDePasse) {
        return Page.de("comptes/code", MESSAGES, new VueChoix(true, courriel, fauteDuCode, fauteDuMotDePasse));
    }
}

package fr.estran.echanges.echos;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.travaux.Travaux;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Which other programs are told that something has changed: for whoever administers the service. */
@WebController
public record EchosController(Echos echos, Sortie sortie, Travaux travaux) {

    public record VueEchos(List<EchoVu> echos, FormulaireDEcho formulaire, Map<String, String> fautes) {

        static VueEchos de(List<EchoVu> echos) {
            return new VueEchos(echos, FormulaireDEcho.VIDE, Map.of());
        }
    }

    /** @param secret what signs, in the form in which libraries take it */
    public record VueSecret(String secret) {}

    private static final Messages MESSAGES = Messages.de("echanges/echos");
    private static final String ICI = "/reglages/echos";

    /** Asked again before it is filled in: the page that asks keeps no address that was typed. */
    @GetMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Page voir() {
        return montrer(VueEchos.de(echos.tous()));
    }

    /** What signs is shown in answer: it is told this once. */
    @PostMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse ajouter(@ModelAttribute("formulaire") FormulaireDEcho formulaire) {
        var fautes = formulaire.fautes(MESSAGES, sortie);
        if (!fautes.isEmpty()) {
            return refuser(fautes.containsKey("adresse") ? formulaire : formulaire.sansAdresse(), fautes);
        }
        return echos.ajouter(formulaire)
                .<Reponse>map(EchosController::montrer)
                .orElseGet(() -> refuser(
                        formulaire.sansAdresse(), Map.of("adresse", MESSAGES.dire("faute.trop", "n", Echos.AU_PLUS))));
    }

    @PostMapping(ICI + "/{echo}/secret")
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Page changerLeSecret(@PathVariable EchoId echo) {
        return montrer(echos.changerLeSecret(echo));
    }

    @PostMapping(ICI + "/{echo}/essayer")
    @Ouvert(Cercle.ADMINISTRATION)
    Renvoi essayer(@AuthenticationPrincipal Identite qui, @PathVariable EchoId echo) {
        return (Renvoi) travaux.faire(
                qui,
                MESSAGES.dire("essai"),
                new Lien(MESSAGES.dire("titre"), ICI),
                () -> echos.essayer(echo)
                        .map(manquee -> Renvoi.vers(ICI).avertir(dire(manquee)))
                        .orElseGet(() -> Renvoi.vers(ICI).annoncer(MESSAGES.dire("essai.entendu"))));
    }

    @PostMapping(ICI + "/{echo}/retirer")
    @Ouvert(Cercle.ADMINISTRATION)
    Renvoi retirer(@PathVariable EchoId echo) {
        echos.retirer(echo);
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("retire"));
    }

    private static String dire(Entente.Manquee manquee) {
        return MESSAGES.dire(
                "manque." + manquee.manque().code(), "statut", manquee.statut() == null ? "" : "" + manquee.statut());
    }

    private Reponse refuser(FormulaireDEcho formulaire, Map<String, String> fautes) {
        return montrer(new VueEchos(echos.tous(), formulaire, fautes)).refusee();
    }

    private static Page montrer(VueEchos vue) {
        return Page.de("echanges/echos/echos", MESSAGES, vue);
    }

    private static Page montrer(String secret) {
        return Page.de("echanges/echos/secret", MESSAGES, new VueSecret(secret));
    }
}

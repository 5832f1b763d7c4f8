package fr.estran.comptes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factor. What changes it asks for the password again: a session left open is not enough. */
@WebController
@Ouvert(Cercle.CONNECTES)
record MonSecondFacteurController(
        SecondsFacteurs secondsFacteurs,
        SecretPropose propose,
        ClesDAcces cles,
        PageDuSecondFacteur page,
        Preuves preuves,
        RetourAuCompte retour) {

    private static final Messages MESSAGES = Messages.de("comptes/comptes");
    private static final String ADRESSE = "/mon-compte/second-facteur";

    @GetMapping(ADRESSE)
    Reponse preparer(@AuthenticationPrincipal Identite moi, HttpServletRequest demande) {
        return secondsFacteurs.etat(moi.compte()).telephone()
                ? Renvoi.vers("/mon-compte")
                : page.montrer(moi.compte(), ADRESSE, false, null, demande);
    }

    @PostMapping(ADRESSE)
    Page ajouter(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var refus = refus(moi, motDePasse, demande, reponse);
        if (!refus.isEmpty()) {
            return page.montrer(moi.compte(), ADRESSE, false, refus, demande);
        }
        var codes = propose.confirmer(moi.compte(), code, demande);
        if (codes.isEmpty()) {
            return page.montrer(moi.compte(), ADRESSE, false, MESSAGES.dire("second_facteur.faux"), demande)
                    .refusee();
        }
        return SecondFacteurController.codes(codes.get(), "/mon-compte");
    }

    @PostMapping("/mon-compte/second-facteur/retirer")
    Renvoi retirer(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var refus = refus(moi, motDePasse, demande, reponse);
        if (!refus.isEmpty()) {
            return Renvoi.vers("/mon-compte").avertir(refus);
        }
        secondsFacteurs.retirerLeTelephone(moi.compte());
        return retour.aMonCompte(moi, demande, reponse).annoncer(MESSAGES.dire("second_facteur.retire"));
    }

    @PostMapping("/mon-compte/codes")
    Reponse imprimer(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var refus = refus(moi, motDePasse, demande, reponse);
        if (refus.isEmpty()) {
            return SecondFacteurController.codes(secondsFacteurs.nouveauxSecours(moi.compte()), "/mon-compte");
        }
        return Renvoi.vers("/mon-compte").avertir(refus);
    }

    @PostMapping("/mon-compte/cles/{cle}/retirer")
    Renvoi retirerUneCle(
            @AuthenticationPrincipal Identite moi,
            @PathVariable UUID cle,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        cles.exiger(moi.compte(), cle);
        var refus = refus(moi, motDePasse, demande, reponse);
        if (!refus.isEmpty()) {
            return Renvoi.vers("/mon-compte").avertir(refus);
        }
        cles.retirer(moi.compte(), cle);
        return retour.aMonCompte(moi, demande, reponse).annoncer(MESSAGES.dire("cle.retiree"));
    }

    /** Why not, in a sentence; empty where the password was right. */
    private String refus(Identite moi, String motDePasse, HttpServletRequest demande, HttpServletResponse reponse) {
        return switch (preuves.motDePasse(moi.compte(), motDePasse, demande.getRemoteAddr())) {
            case Preuves.Resultat.Bonne _ -> "";
            case Preuves.Resultat.Fausse _ -> {
                reponse.setStatus(422);
                yield MESSAGES.dire("mot_de_passe.ancien_faux");
            }
            case Preuves.Resultat.TropDEssais(var jusqua) -> page.attendre(jusqua, reponse);
        };
    }
}

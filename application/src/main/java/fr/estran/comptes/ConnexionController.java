package fr.estran.comptes;

import fr.estran.comptes.Connexions.ResultatConnexion;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@WebController
public record ConnexionController(
        Connexions connexions, Fournisseurs fournisseurs, OuvertureDeSession ouverture, Attentes attentes) {

    public record VueConnexion(
            String courriel, @Nullable String erreur, boolean sortie, Fournisseurs.@Nullable Offre fournisseur) {}

    private static final Messages MESSAGES = Messages.de("comptes/comptes");

    @GetMapping("/connexion")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demander(
            @AuthenticationPrincipal @Nullable Identite dejaLa,
            @RequestParam(required = false) @Nullable String sortie) {
        return dejaLa != null ? Renvoi.vers(ouverture.accueil(dejaLa.roles())) : montrer("", null, sortie != null);
    }

    @PostMapping("/connexion")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse entrer(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        return switch (connexions.tenter(
                courriel, motDePasse, demande.getRemoteAddr(), AppareilsConnus.Dits.par(demande))) {
            case ResultatConnexion.Ouverte(Identite qui) -> Renvoi.vers(ouverture.ouvrir(qui, demande, reponse));
            case ResultatConnexion.Ouverte(EnAttente qui) -> {
                ouverture.entrouvrir(qui, null, null, demande, reponse);
                yield Renvoi.vers("/second-facteur");
            }
            case ResultatConnexion.Refusee _ ->
                montrer(courriel, MESSAGES.dire("connexion.refusee"), false).refusee();
            case ResultatConnexion.TropDEssais(var jusqua) -> montrer(courriel, attentes.dire(jusqua, reponse), false);
        };
    }

    private Page montrer(String courriel, @Nullable String erreur, boolean sortie) {
        return Page.de(
                "comptes/connexion",
                MESSAGES,
                new VueConnexion(courriel, erreur, sortie, fournisseurs.offre().orElse(null)));
    }
}

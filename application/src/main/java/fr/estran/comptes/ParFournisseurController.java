package fr.estran.comptes;

import fr.estran.comptes.EntreesParFournisseur.Issue;
import fr.estran.comptes.Fournisseurs.Inscrit;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.EnAttente;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Sign-in by the provider of the town: there, and back. */
@WebController
public class ParFournisseurController {

    /**
     * Who the provider says that they are, to whoever it says it of.
     *
     * @param sujet which an administrator links with an account; null where nobody was told of
     */
    public record VueEchec(
            String fournisseur,
            String echec,
            @Nullable String nom,
            @Nullable String courriel,
            @Nullable String sujet) {}

    static final String ALLER = "/connexion/fournisseur";
    static final String RETOUR = "/connexion/fournisseur/retour";

    private static final Messages MESSAGES = Messages.de("comptes/comptes");
    private static final Renvoi CONNEXION = Renvoi.vers("/connexion");

    private final Fournisseurs fournisseurs;
    private final ChezLeFournisseur chez;
    private final RetourDuFournisseur retour;
    private final EntreesParFournisseur entrees;
    private final OuvertureDeSession ouverture;
    private final PreuveFraiche preuve;
    private final Preuves preuves;
    private final Attentes attentes;
    private final Sceau sceau;
    private final Clock horloge;

    ParFournisseurController(
            Fournisseurs fournisseurs,
            ChezLeFournisseur chez,
            RetourDuFournisseur retour,
            EntreesParFournisseur entrees,
            OuvertureDeSession ouverture,
            PreuveFraiche preuve,
            Preuves preuves,
            Attentes attentes,
            Sceau sceau,
            @Qualifier("horlogeTechnique") Clock horloge) {
        this.fournisseurs = fournisseurs;
        this.chez = chez;
        this.retour = retour;
        this.entrees = entrees;
        this.ouverture = ouverture;
        this.preuve = preuve;
        this.preuves = preuves;
        this.attentes = attentes;
        this.sceau = sceau;
        this.horloge = horloge;
    }

    @GetMapping(ALLER)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse partir(HttpServletRequest demande, HttpServletResponse reponse) {
        return partir(null, demande, reponse);
    }

    /** Beside the page that asks for a proof, which waits. */
    @GetMapping("/preuve/fournisseur")
    @Ouvert(Cercle.CONNECTES)
    Reponse prouver(@AuthenticationPrincipal Identite moi, HttpServletRequest demande, HttpServletResponse reponse) {
        return partir(moi.compte(), demande, reponse);
    }

    @GetMapping("/preuve/faite")
    @Ouvert(Cercle.CONNECTES)
    Page prouve() {
        return Page.de("comptes/preuve-faite", MESSAGES);
    }

    private Reponse partir(@Nullable CompteId aProuver, HttpServletRequest demande, HttpServletResponse reponse) {
        var inscrit = fournisseurs.inscrit();
        if (inscrit.isEmpty()) {
            return CONNEXION;
        }
        try {
            var depart = chez.partir(inscrit.get(), adresse(demande), aProuver, demande);
            depart.aller().garder(sceau, demande, reponse);
            return Renvoi.vers(depart.adresse());
        } catch (PasEntre e) {
            return echec(inscrit.get(), e.echec(), null);
        }
    }

    /**
     * Each return costs several questions to the provider: whoever brings what nobody has signed is slowed down as whoever guesses is.
     * What a provider refuses, or does not answer, is nobody's fault where a whole town hall comes from one address.
     */
    @GetMapping(RETOUR)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse revenir(
            @AuthenticationPrincipal @Nullable Identite moi,
            @ModelAttribute("dits") RetourDuFournisseur.Dits dits,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var inscrit = fournisseurs.inscrit();
        if (inscrit.isEmpty()) {
            return CONNEXION;
        }
        var aller = Aller.reprendre(sceau, horloge.instant(), demande, reponse);
        if (aller.isEmpty()) {
            return echec(inscrit.get(), EchecDuFournisseur.PERIME, null);
        }
        var attente = preuves.serrerLeRetour(demande.getRemoteAddr());
        if (attente.isPresent()) {
            return CONNEXION.avertir(attentes.dire(attente.get(), reponse));
        }
        try {
            var dite = retour.ecouter(inscrit.get(), aller.get(), adresse(demande), dits);
            preuves.lacherLeRetour(demande.getRemoteAddr());
            return suivre(inscrit.get(), aller.get(), dite, moi, demande, reponse);
        } catch (PasEntre e) {
            if (e.echec() != EchecDuFournisseur.INVALIDE) {
                preuves.lacherLeRetour(demande.getRemoteAddr());
            }
            // What anybody can ask for again and again, and what somebody gave up by themselves, fills no journal.
            if (e.echec() != EchecDuFournisseur.PERIME && e.echec() != EchecDuFournisseur.REFUSE) {
                entrees.noterUnEchec();
            }
            return echec(inscrit.get(), e.echec(), null);
        }
    }

    private Reponse suivre(
            Inscrit inscrit,
            Aller aller,
            IdentiteDite dite,
            @Nullable Identite moi,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var attendu = aller.preuve();
        if (attendu != null && (moi == null || !moi.compte().equals(attendu))) {
            return CONNEXION;
        }
        var issue = attendu == null
                ? entrees.entrer(inscrit.chez(), dite, aller)
                : entrees.prouver(inscrit.chez(), dite, aller, attendu);
        return switch (issue) {
            case Issue.Ouverte(Identite qui) ->
                Renvoi.vers(ouverture.ouvrir(qui, dite.jeton(), dite.prouveLe(), demande, reponse));
            case Issue.Ouverte(EnAttente qui) -> {
                ouverture.entrouvrir(qui, dite.jeton(), dite.prouveLe(), demande, reponse);
                yield Renvoi.vers("/second-facteur");
            }
            case Issue.Prouvee(var entiere) -> {
                preuve.prouvee(entiere, demande);
                yield Renvoi.vers("/preuve/faite");
            }
            case Issue.Refusee(var pourquoi) -> echec(inscrit, pourquoi, dite);
        };
    }

    /** Whoever leaves us leaves their provider too: led there from a page of ours, since a form may not be led out of here. */
    @GetMapping(SortieChezLeFournisseur.ADRESSE)
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse sortir(HttpServletRequest demande, HttpServletResponse reponse) {
        var suite = SortieChezLeFournisseur.prendre(sceau, demande, reponse)
                .flatMap(jeton -> fournisseurs
                        .courant()
                        .flatMap(courant -> chez.sortie(
                                courant, jeton, PartieDesCles.origine(demande) + SortieChezLeFournisseur.ADRESSE)));
        if (suite.isEmpty()) {
            return Renvoi.vers("/connexion?sortie");
        }
        reponse.setHeader("Refresh", "0; url=" + suite.get());
        return Page.de("comptes/sortie", MESSAGES, new VueSortie(nom(), suite.get()));
    }

    /** @param suite where their provider ends what it has opened */
    public record VueSortie(String fournisseur, String suite) {}

    private String nom() {
        return fournisseurs.offre().map(Fournisseurs.Offre::nom).orElse("");
    }

    static String adresse(HttpServletRequest demande) {
        return PartieDesCles.origine(demande) + RETOUR;
    }

    private static Page echec(Inscrit inscrit, EchecDuFournisseur echec, @Nullable IdentiteDite dite) {
        var qui = Optional.ofNullable(dite);
        return Page.de(
                        "comptes/echec-du-fournisseur",
                        MESSAGES,
                        new VueEchec(
                                inscrit.chez().nom(),
                                echec.code(),
                                qui.map(IdentiteDite::nom).orElse(null),
                                qui.map(IdentiteDite::courriel).orElse(null),
                                qui.map(IdentiteDite::sujet).orElse(null)))
                .avec(echec.statut());
    }
}

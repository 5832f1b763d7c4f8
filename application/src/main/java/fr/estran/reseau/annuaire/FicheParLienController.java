package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody of a body reads its sheet by the link that was sent, and says what is no longer so. Nothing changes by that alone. */
@WebController
public record FicheParLienController(
        LiensDesFiches liens,
        Propositions propositions,
        TenueDesFiches fiches,
        ChoixDesFiches choix,
        AnnuairePublie annuaire) {

    public record VuePropositionFiche(
            String jeton,
            OrganismeDecrit organisme,
            Conciliation conciliation,
            SaisieDeFiche saisie,
            ChoixDeFiche choix,
            Map<String, String> fautes,
            @Nullable OrganismePublie publie,
            LocalDate depuis,
            boolean attend,
            boolean changee,
            boolean premiere,
            boolean vide) {}

    public record VueRemplace(
            String jeton,
            Conciliation conciliation,
            SaisieDeFiche saisie,
            ChoixDeFiche choix,
            Map<String, String> fautes) {}

    public record VueDit(String quoi) {}

    private static final Messages MESSAGES = Messages.de("reseau/propositions");

    @GetMapping("/fiche/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lire(@PathVariable String jeton) {
        return liens.lire(jeton).map(lien -> montrer(jeton, lien, false)).orElseGet(() -> expire());
    }

    @PostMapping("/fiche/{jeton}")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse proposer(@PathVariable String jeton, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = lue(envoi);
        var colle = liens.colle(dite.ecrits().dit("nouveauLien")).orElse(jeton);
        return liens.entendre(colle).map(lien -> proposer(colle, lien, dite)).orElseGet(() -> remplace(jeton, dite));
    }

    @PostMapping("/fiche/{jeton}/rien")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
    Reponse confirmer(@PathVariable String jeton, @RequestParam MultiValueMap<String, String> envoi) {
        return liens.entendre(jeton)
                .map(lien -> confirmer(jeton, lien, lue(envoi)))
                .orElseGet(() -> expire());
    }

    @GetMapping("/fiche/{jeton}/merci")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page remercier(@PathVariable String jeton) {
        return liens.entendre(jeton).map(_ -> dire("merci")).orElseGet(() -> expire());
    }

    private Reponse proposer(String jeton, LienDeFiche lien, Conciliation dite) {
        var actuelle = propositions.actuelle(lien.organisme());
        var ecrite = new FicheComplete(dite.ecrits());
        var offert = choix.pour(fiches.lire(lien.organisme()).orElse(null));
        var fautes = ecrite.fautes(actuelle, offert);
        if (!fautes.isEmpty()) {
            return montrer(jeton, lien, dite, fautes, false, false).refusee();
        }
        var organisme = propositions.organisme(lien.organisme());
        var nette = ecrite.nette(organisme);
        var differents = nette.quiDiffere(montree(dite.actuels(), actuelle)).stream()
                .filter(propose -> nette.dit(propose.champ()) || actuelle.dit(propose.champ()))
                .toList();
        if (differents.isEmpty()) {
            return confirmer(jeton, lien, dite);
        }
        if (!propositions.proposer(lien.organisme(), differents)) {
            return dire("trop").avec(429);
        }
        liens.repondu(lien.organisme());
        return Renvoi.vers("/fiche/" + jeton + "/merci");
    }

    /** What has changed since they read it is shown again: they have said nothing of that. */
    private Reponse confirmer(String jeton, LienDeFiche lien, Conciliation dite) {
        if (propositions.premiere(lien.organisme())) {
            return montrer(jeton, lien, dite, Map.of(), false, true).refusee();
        }
        if (!propositions.confirmer(lien.organisme(), dite.actuels())) {
            return montrer(jeton, lien, true).avec(409);
        }
        liens.repondu(lien.organisme());
        return Renvoi.vers("/fiche/" + jeton + "/merci");
    }

    /** Said of what was read: what was written since is another matter. */
    private static Conciliation lue(MultiValueMap<String, String> envoi) {
        return Conciliation.lire(envoi, Conciliation.avant(envoi));
    }

    /** What the page told when it was opened; one that says nothing of it is read as of now. */
    private static FicheComplete montree(Champs avant, FicheComplete actuelle) {
        return avant.valeurs().isEmpty() ? actuelle : new FicheComplete(avant);
    }

    private Page montrer(String jeton, LienDeFiche lien, boolean changee) {
        var actuelle = propositions.actuelle(lien.organisme());
        return montrer(jeton, lien, Conciliation.ouvrir(actuelle.champs()), Map.of(), changee, false);
    }

    private Page montrer(
            String jeton,
            LienDeFiche lien,
            Conciliation dite,
            Map<String, String> fautes,
            boolean changee,
            boolean vide) {
        return Page.de(
                "reseau/annuaire/proposition-fiche",
                MESSAGES,
                new VuePropositionFiche(
                        jeton,
                        propositions.organisme(lien.organisme()),
                        dite,
                        new SaisieDeFiche(dite.ecrits()),
                        choix.pour(fiches.lire(lien.organisme()).orElse(null)),
                        fautes,
                        annuaire.lire(lien.organisme()).orElse(null),
                        annuaire.recentDepuis(),
                        propositions.attend(lien.organisme()),
                        changee,
                        propositions.premiere(lien.organisme()),
                        vide));
    }

    /** The link was replaced while they wrote: nothing tells us of which body, and nothing that they wrote is lost. */
    private Page remplace(String jeton, Conciliation dite) {
        return Page.de(
                        "reseau/annuaire/remplace",
                        MESSAGES,
                        new VueRemplace(
                                jeton,
                                dite,
                                new SaisieDeFiche(dite.ecrits()),
                                choix.pour(null),
                                dite.ecrits().un("nouveauLien") == null
                                        ? Map.of()
                                        : Map.of("nouveauLien", MESSAGES.dire("faute.nouveau_lien"))))
                .avec(410);
    }

    private static Page expire() {
        return dire("expire").avec(410);
    }

    private static Page dire(String quoi) {
        return Page.de("reseau/annuaire/dit", MESSAGES, new VueDit(quoi));
    }
}

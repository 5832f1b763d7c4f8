package fr.estran.accueil.agenda;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A cancelled day, until all that it asks for is done. */
@WebController
public record SuiviDeJourneeController(
        SuiviDeJournee suivi, RetourDeJournee retour, AfficheDePorte affiche, Formes formes, FormesDeLaVille aides) {

    public record VueSuivie(JourneeSuivie suivie, String bandeau, Map<String, String> fautes) {}

    @GetMapping("/equipe/annuler-ma-journee/{journee}")
    @Ouvert(Cercle.GUICHET)
    Page voir(@PathVariable UUID journee) {
        var suivie = suivi.lire(journee);
        return montrer(
                suivie,
                suivie.journee().bandeau() == null ? "" : suivie.journee().bandeau(),
                Map.of());
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/lieux/{lieu}")
    @Ouvert(Cercle.GUICHET)
    Renvoi prevenirLeLieu(
            @PathVariable UUID journee, @PathVariable LieuId lieu, @RequestParam(defaultValue = "oui") String prevenu) {
        suivi.noterLeLieu(journee, lieu, prevenu.equals("oui"));
        return vers(journee, prevenu.equals("oui") ? "lieu" : "lieu_a_appeler");
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/bandeau")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse annoncer(@PathVariable UUID journee, @RequestParam Map<String, String> saisies) {
        var formulaire = new FormulaireJournee(saisies);
        var faute = formulaire.fautes(AnnulerMaJourneeController.MESSAGES).get("bandeau");
        if (faute != null) {
            return montrer(suivi.lire(journee), formulaire.bandeau(), Map.of("bandeau", faute))
                    .refusee();
        }
        suivi.annoncer(journee, formulaire.bandeau());
        return vers(journee, formulaire.bandeau().isEmpty() ? "bandeau_retire" : "bandeau");
    }

    @PostMapping("/equipe/annuler-ma-journee/{journee}/revenir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi revenir(@PathVariable UUID journee) {
        var renvoi = Renvoi.vers("/equipe/annuler-ma-journee/" + journee);
        try {
            var restees = retour.revenir(journee);
            return restees == 0
                    ? vers(journee, "revenue")
                    : renvoi.avertir(AnnulerMaJourneeController.MESSAGES.dire("fait.revenue_en_partie", "n", restees));
        } catch (DataIntegrityViolationException refus) {
            return renvoi.avertir(Contraintes.phrase(refus).orElseThrow(() -> refus));
        } catch (PessimisticLockingFailureException attente) {
            return renvoi.avertir(AnnulerMaJourneeController.MESSAGES.dire("faute.occupe"));
        }
    }

    @GetMapping("/equipe/annuler-ma-journee/{journee}/affiches/{lieu}")
    @Ouvert(Cercle.GUICHET)
    ResponseEntity<byte[]> afficher(@PathVariable UUID journee, @PathVariable LieuId lieu) {
        var suivie = suivi.lire(journee);
        var annulees = suivie.annulees().stream()
                .map(JourneeSuivie.Seance::seance)
                .filter(seance -> lieu.equals(seance.lieu()))
                .toList();
        if (annulees.isEmpty()) {
            throw new Introuvable();
        }
        var papier = formes.affiche(
                affiche.composer(suivie.journee(), annulees, suivi.prochaines(suivie, lieu, 1), aides.lire()));
        return Imprime.AFFICHE.envoyer(suivie.journee().du().toString(), papier);
    }

    private static Page montrer(JourneeSuivie suivie, String bandeau, Map<String, String> fautes) {
        return Page.de(
                "accueil/agenda/suivie", AnnulerMaJourneeController.MESSAGES, new VueSuivie(suivie, bandeau, fautes));
    }

    private static Renvoi vers(UUID journee, String cle) {
        return Renvoi.vers("/equipe/annuler-ma-journee/" + journee)
                .annoncer(AnnulerMaJourneeController.MESSAGES.dire("fait." + cle));
    }
}

package fr.estran.accueil.agenda;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.EspacesInsecables;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Bloc;
import fr.estran.socle.documents.Bloc.Encadre;
import fr.estran.socle.documents.Bloc.Paragraphe;
import fr.estran.socle.documents.Document;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
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

    /** The notice for the door of a venue where nobody comes: what is cancelled, when the next time is, whom to call; never why. */
    @Component
    record AfficheDePorte(Enseigne enseigne) {

        private static final Messages MESSAGES = Messages.de("accueil/journees");

        /** Beyond, the letters would have to be small. */
        private static final int LIGNES = 4;

        private static final int TITRE_AU_PLUS = 60;

        /** @param formes what the town calls help that has no title of its own */
        Document composer(
                JourneeAnnulee journee,
                List<SeanceEmpechee> annulees,
                List<SeanceEmpechee> prochaines,
                FormesDAide formes) {
            var blocs = new ArrayList<Bloc>();
            var unJour = journee.du().equals(journee.au());
            annulees.stream()
                    .limit(annulees.size() > LIGNES ? LIGNES - 1 : LIGNES)
                    .map(seance -> ligne(seance, unJour, formes))
                    .map(Paragraphe::new)
                    .forEach(blocs::add);
            if (annulees.size() > LIGNES) {
                blocs.add(new Paragraphe(MESSAGES.dire("affiche.autres", "n", annulees.size() - LIGNES + 1)));
            }
            blocs.add(new Encadre(suite(prochaines, formes)));
            return new Document(
                    MESSAGES.dire("affiche.titre", "n", annulees.size()), journee.quand(), enseigne.nom(), blocs);
        }

        private static String ligne(SeanceEmpechee seance, boolean unJour, FormesDAide formes) {
            return MESSAGES.dire(
                    "affiche.ligne",
                    "quand",
                    unJour ? seance.heures() : seance.quand(),
                    "quoi",
                    court(seance.enPublic(formes)));
        }

        private String suite(List<SeanceEmpechee> prochaines, FormesDAide formes) {
            var phrases = new ArrayList<String>();
            prochaines.stream()
                    .findFirst()
                    .map(seance -> MESSAGES.dire(
                            "affiche.prochaine",
                            Map.of(
                                    "jour", Jours.sansAnnee(seance.jour()),
                                    "heures", seance.heures(),
                                    "quoi", court(seance.enPublic(formes)))))
                    .ifPresent(phrases::add);
            enseigne.telephone()
                    .map(numero -> MESSAGES.dire("affiche.appeler", "numero", EspacesInsecables.numero(numero)))
                    .ifPresent(phrases::add);
            if (phrases.isEmpty()) {
                phrases.add(MESSAGES.dire("affiche.excuses"));
            }
            return String.join("\n", phrases);
        }

        private static String court(String titre) {
            return titre.length() <= TITRE_AU_PLUS ? titre : titre.substring(0, TITRE_AU_PLUS - 1) + "…";
        }
    }
}

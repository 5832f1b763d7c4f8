package fr.estran.parole.reponses;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.parole.enquetes.Bulletin;
import fr.estran.parole.enquetes.Depouillements;
import fr.estran.parole.enquetes.Depouillements.ResultatsDEnquete.Texte;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.Enquete.EtatDEnquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.Enquetes;
import fr.estran.parole.reponses.Resultats.QuestionDite;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a survey gave, once its forms are counted. */
@WebController
@RequestMapping("/equipe/enquetes/{enquete}/resultats")
public record ResultatsController(
        Enquetes enquetes, Resultats resultats, Depouillements depouillements, TableauxPublics tableaux) {

    public record VueResultats(
            Enquete enquete,
            boolean comptee,
            boolean tropPeu,
            int repondants,
            int sollicites,
            double taux,
            List<QuestionDite> questions,
            List<Texte> aRelire) {}

    private static final Messages M = Resultats.M;

    @GetMapping
    @Ouvert(Cercle.PROGRAMMATION)
    Page voir(@PathVariable EnqueteId enquete) {
        var lue = enquetes.lire(enquete);
        if (lue.ouverte() == null) {
            // Nobody could answer yet.
            throw new Introuvable();
        }
        var depouille = depouillements.lire(enquete);
        int repondants = lue.repondants() == null ? 0 : lue.repondants();
        int sollicites = enquetes.sollicites(enquete);
        return Page.de(
                "parole/reponses/resultats",
                M,
                new VueResultats(
                        lue,
                        lue.etat() == EtatDEnquete.VERSEE,
                        repondants < Suppression.SEUIL,
                        repondants,
                        sollicites,
                        sollicites >= repondants && sollicites > 0
                                ? Math.round(1000.0 * repondants / sollicites) / 10.0
                                : 0,
                        resultats.dire(lue, depouille),
                        depouille.textes().stream()
                                .filter(texte -> !texte.relu())
                                .toList()));
    }

    @GetMapping("/tableaux.csv")
    @Ouvert(Cercle.PROGRAMMATION)
    ResponseEntity<byte[]> emporter(@PathVariable EnqueteId enquete) {
        var csv = tableaux.csv(comptee(enquete));
        return AEmporter.fichier("enquete-" + enquete + ".csv", AEmporter.CSV, csv.getBytes(UTF_8));
    }

    /** @param geste what becomes of the text: kept as it stands in the form, or put aside */
    @PostMapping("/texte")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Renvoi relire(
            @PathVariable EnqueteId enquete,
            @RequestParam(defaultValue = "") String cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") String geste) {
        comptee(enquete);
        return Renvoi.vers("/equipe/enquetes/" + enquete + "/resultats#textes")
                .annoncer(M.dire(relu(enquete, cle, LectureDeSaisie.texteOuRien(texte), geste)));
    }

    private String relu(EnqueteId enquete, String cle, String texte, String geste) {
        boolean ecarter = geste.equals("ecarter");
        if (!ecarter && (!Bulletin.dit(texte) || texte.length() > Depouillements.LONGUEUR_D_UN_TEXTE)) {
            return "texte.attendu";
        }
        boolean fait = ecarter ? depouillements.ecarter(enquete, cle) : depouillements.garder(enquete, cle, texte);
        return fait ? ecarter ? "texte.ecarte" : "texte.garde" : "texte.deja";
    }

    private Enquete comptee(EnqueteId enquete) {
        var lue = enquetes.lire(enquete);
        if (lue.etat() != EtatDEnquete.VERSEE) {
            throw new Introuvable();
        }
        return lue;
    }
}

package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.actes.RapportAnnuel.TexteFige;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One version of the report of a year: its sections while it is written, its life and its files afterwards. */
@WebController
public record RapportController(
        Consultations consultations,
        Projets projets,
        Archives archives,
        Photographies photographies,
        Faits faits,
        ReglagesDesActes reglages) {

    public record VueRapport(
            RapportAnnuel rapport,
            List<RapportAnnuel> versions,
            List<SectionOuverte> sections,
            int photographies,
            Parcours parcours,
            PassageAuConseil passage,
            int joursFrancs,
            List<NatureDeFait> possibles,
            @Nullable EnTete enTete,
            List<TexteFige> textes,
            List<PieceFigee> pieces,
            List<Annexe> annexes,
            List<Repondu> repondus,
            MomentsDActe moments,
            LocalDate aujourdhui) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    Page voir(@AuthenticationPrincipal Identite qui, RapportAnnuel rapport) {
        var regles = faits.regles(rapport);
        return Page.de(
                "bilan/actes/rapport",
                M,
                new VueRapport(
                        rapport,
                        consultations.versions(rapport.annee(), qui),
                        rapport.brouillon() && Consultations.redige(qui)
                                ? projets.lire(rapport.id()).sections()
                                : List.of(),
                        photographies.combien(rapport.id()),
                        regles.parcours(),
                        faits.passage(rapport),
                        reglages.actuel().joursFrancs(),
                        NatureDeFait.possibles(regles),
                        regles.enTete(),
                        archives.textes(rapport.id()),
                        consultations.pieces(rapport, qui),
                        archives.annexes(rapport.id()),
                        consultations.repondus(rapport, qui),
                        consultations.moments(),
                        regles.aujourdhui()));
    }

    @GetMapping("/bilans/{annee}/{version}/fichiers/{nom}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    ResponseEntity<byte[]> piece(
            @AuthenticationPrincipal Identite qui, RapportAnnuel rapport, @PathVariable String nom) {
        var contenu = consultations.piece(rapport, nom, qui);
        return new ReponseFichier(rapport.nommer(nom), contenu.octets()).interne();
    }

    /** A file of a draft, as it would be now. */
    @GetMapping("/bilans/{annee}/{version}/projet/{nom}")
    @Ouvert(Cercle.REDACTEURS_DES_BILANS)
    ResponseEntity<byte[]> projet(RapportAnnuel rapport, @PathVariable String nom) {
        if (!rapport.brouillon()) {
            throw new Introuvable();
        }
        return projets.lire(rapport.id())
                .document(nom)
                .map(piece -> new ReponseFichier("projet-" + rapport.nommer(nom), piece.contenu()).interne())
                .orElseThrow(Introuvable::new);
    }

    @GetMapping("/bilans/{annee}/{version}/annexes/{annexe}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    ResponseEntity<byte[]> annexe(RapportAnnuel rapport, @PathVariable UUID annexe) {
        var contenu = archives.annexe(rapport.id(), annexe);
        var fichier = new ReponseFichier(contenu.annexe().nom(), contenu.octets());
        return contenu.annexe().nature() == Annexe.Sorte.RETOUR ? fichier.apportee() : fichier.interne();
    }
}

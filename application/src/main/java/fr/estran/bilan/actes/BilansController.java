package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Debuts.Debut;
import fr.estran.bilan.actes.Photographies.PhotographieRepository;
import fr.estran.bilan.rapport.Reperage.Signale;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports of all years: where one is started, or corrected. */
@WebController
public record BilansController(
        Debuts debuts, Corrections corrections, Faits faits, Consultations consultations, Clock horloge) {

    public record VueBilans(
            SequencedMap<RapportAnnuel, PassageAuConseil> rapports,
            MomentsDActe moments,
            String annee,
            Map<String, String> fautes) {}

    public record VueCorrection(int annee, String motif, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    /** @param annee which one has just brought in, say */
    @GetMapping("/bilans")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    Page lister(@AuthenticationPrincipal Identite qui, @RequestParam(defaultValue = "") String annee) {
        return liste(qui, annee.strip(), Map.of());
    }

    @PostMapping("/bilans")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse commencer(@AuthenticationPrincipal Identite qui, @RequestParam(defaultValue = "") String annee) {
        if (!annee.strip().matches("(19|20|21)\\d\\d")) {
            return liste(qui, annee, Map.of("annee", M.dire("debut.annee_mal_ecrite")))
                    .refusee();
        }
        var debut = debuts.commencer(Integer.parseInt(annee.strip()), qui.nom());
        if (debut instanceof Debut.Commence) {
            return derniere(qui, Integer.parseInt(annee.strip()))
                    .annoncer(M.dire("debut.commence", "annee", annee.strip()));
        }
        return liste(qui, annee, Map.of("annee", dire(debut))).refusee();
    }

    /** The latest version. */
    @GetMapping("/bilans/{annee}")
    @Ouvert(Cercle.LECTEURS_DES_BILANS)
    Renvoi derniere(@AuthenticationPrincipal Identite qui, @PathVariable int annee) {
        var derniere = consultations.versions(annee, qui).stream().findFirst().orElseThrow(Introuvable::new);
        return Renvoi.vers("/bilans/" + annee + "/" + derniere.version());
    }

    @GetMapping("/bilans/{annee}/correction")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Page corriger(@AuthenticationPrincipal Identite qui, @PathVariable int annee) {
        if (consultations.versions(annee, qui).isEmpty()) {
            throw new Introuvable();
        }
        return correction(annee, "", Map.of());
    }

    @PostMapping("/bilans/{annee}/correction")
    @Ouvert(Cercle.LE_RESPONSABLE)
    Reponse corriger(
            @AuthenticationPrincipal Identite qui,
            @PathVariable int annee,
            @RequestParam(defaultValue = "") String motif) {
        var dit = LectureDeSaisie.texteOuRien(motif);
        var signales = corrections.signales(dit);
        if (!signales.isEmpty()) {
            var extraits = signales.stream().map(Signale::extrait).collect(Collectors.joining(" », « "));
            return correction(annee, motif, Map.of("motif", M.dire("debut.motif_signale", "extraits", extraits)))
                    .refusee();
        }
        var debut = dit.isEmpty() ? null : corrections.commencer(annee, dit, qui.nom());
        if (debut instanceof Debut.Commence(var rapport)) {
            return derniere(qui, annee).annoncer(reprise(annee, rapport));
        }
        var faute = debut == null ? M.dire("debut.motif_manquant") : dire(debut);
        return correction(annee, motif, Map.of("motif", faute)).refusee();
    }

    /** What was taken along, and what is to be said anew. */
    private String reprise(int annee, RapportId rapport) {
        return faits.parcours(rapport)
                .inscription()
                .map(ou -> M.dire("debut.correction", "annee", "" + annee, "entete", ou.dite()))
                .orElseGet(() -> M.dire("debut.correction_sans_entete", "annee", "" + annee)
                        + " "
                        + faits.passage(consultations.brouillon(rapport)).dite());
    }

    private static String dire(Debut debut) {
        return switch (debut) {
            case Debut.Commence _ -> "";
            case Debut.DejaCommence(int annee) -> M.dire("debut.deja_commence", "annee", "" + annee);
            case Debut.SansActivite(int annee) -> M.dire("debut.sans_activite", "annee", "" + annee);
            case Debut.Futur(int annee) -> M.dire("debut.futur", "annee", "" + annee);
            case Debut.RienACorriger(int annee) -> M.dire("debut.rien_a_corriger", "annee", "" + annee);
        };
    }

    private Page liste(Identite qui, String annee, Map<String, String> fautes) {
        var proposee = annee.isBlank() ? "" + (LocalDate.now(horloge).getYear() - 1) : annee;
        var rapports = new LinkedHashMap<RapportAnnuel, PassageAuConseil>();
        var suivis = faits.tous();
        consultations.tous(qui).forEach(rapport -> rapports.put(rapport, suivis.passage(rapport)));
        return Page.de("bilan/actes/bilans", M, new VueBilans(rapports, consultations.moments(), proposee, fautes));
    }

    private static Page correction(int annee, String motif, Map<String, String> fautes) {
        return Page.de("bilan/actes/correction", M, new VueCorrection(annee, motif, fautes));
    }

    /** Begins the version that corrects the one before, with what was known of it. */
    @Service
    static class Corrections {

        private final Rapports rapports;
        private final SectionRepository sections;
        private final Etapes etapes;
        private final Debuts debuts;
        private final SignalementRepository signalements;
        private final PhotographieRepository photographies;

        Corrections(
                Rapports rapports,
                SectionRepository sections,
                Etapes etapes,
                Debuts debuts,
                SignalementRepository signalements,
                PhotographieRepository photographies) {
            this.rapports = rapports;
            this.sections = sections;
            this.etapes = etapes;
            this.debuts = debuts;
            this.signalements = signalements;
            this.photographies = photographies;
        }

        /** What may speak of somebody, in what everyone will read of a correction. */
        @Transactional(readOnly = true)
        public List<Signale> signales(String motif) {
            return signalements.dans(motif);
        }

        @Transactional
        public Debut commencer(int annee, String motif, String par) {
            var derniere = rapports.versions(annee).stream().findFirst();
            if (derniere.isEmpty() || derniere.get().brouillon()) {
                return new Debut.RienACorriger(annee);
            }
            var debut = debuts.ouvrir(annee, derniere.get().version() + 1, motif, par);
            if (debut instanceof Debut.Commence(var rapport)) {
                reprendre(derniere.get().id(), rapport, par);
            }
            return debut;
        }

        /**
         * The words and photographs of the version before are taken along, with the figures that the words were written from. It stands on the
         * agenda where that version does; nothing was sent nor published of it yet.
         */
        private void reprendre(RapportId precedente, RapportId rapport, String par) {
            sections.reprendre(precedente, rapport);
            photographies.reprendre(precedente, rapport);
            rapports.ordonner(rapport, rapports.ordre(precedente));
            etapes.reprendre(precedente, rapport, par);
        }
    }
}

package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.AnnexesController.Gardes.Garde;
import fr.estran.bilan.actes.Certifications.Certification;
import fr.estran.bilan.actes.Depots.Depot;
import fr.estran.bilan.actes.Imprimeur.PageDeGarde;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.io.IOException;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is added beside a frozen report: the corrected cover, the page of mentions, the stamped copy. */
@WebController
@Ouvert(Cercle.SUIVI_DES_ACTES)
public record AnnexesController(Certifications certifications, Gardes gardes, Depots depots) {

    public record VueMentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {}

    public record VueRetours(RapportAnnuel rapport, Map<String, String> fautes) {}

    private static final Messages M = Messages.de("bilan/actes");

    @GetMapping("/bilans/{annee}/{version}/mentions")
    Page demanderLesMentions(RapportAnnuel rapport) {
        var validation = rapport.validation();
        var auteur = validation == null ? null : validation.auteur();
        var saisie =
                new SaisieDeSignature(auteur == null ? "" : auteur.nom(), auteur == null ? "" : auteur.qualite(), null);
        return mentions(rapport, saisie, Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/mentions")
    Reponse certifier(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @ModelAttribute("saisie") SaisieDeSignature saisie) {
        if (!saisie.fautes().isEmpty()) {
            return mentions(rapport, saisie, saisie.fautes()).refusee();
        }
        var certification = certifications.certifier(rapport.id(), saisie.signataire(), qui.nom());
        return retour(rapport, certification == Certification.ETABLIE, M.dire("certification." + certification.code()));
    }

    @PostMapping("/bilans/{annee}/{version}/garde")
    Renvoi etablirLaGarde(@AuthenticationPrincipal Identite qui, RapportAnnuel rapport) {
        var garde = gardes.etablir(rapport.id(), qui.nom());
        return retour(rapport, garde == Garde.ETABLIE, M.dire("garde." + garde.code()));
    }

    @GetMapping("/bilans/{annee}/{version}/retours")
    Page demanderLeRetour(RapportAnnuel rapport) {
        return retours(rapport, Map.of());
    }

    @PostMapping("/bilans/{annee}/{version}/retours")
    Reponse deposer(
            @AuthenticationPrincipal Identite qui,
            RapportAnnuel rapport,
            @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        var depot = fichier == null || fichier.isEmpty()
                ? Depot.PAS_UN_PDF
                : depots.deposerRetour(
                        rapport.id(), String.valueOf(fichier.getOriginalFilename()), fichier.getBytes(), qui.nom());
        if (depot != Depot.GARDE) {
            var faute = M.dire("copie." + depot.code());
            return retours(rapport, Map.of("fichier", faute)).refusee();
        }
        return retour(rapport, true, M.dire("copie.garde"));
    }

    private static Page mentions(RapportAnnuel rapport, SaisieDeSignature saisie, Map<String, String> fautes) {
        return Page.de("bilan/actes/mentions", M, new VueMentions(rapport, saisie, fautes));
    }

    private static Page retours(RapportAnnuel rapport, Map<String, String> fautes) {
        return Page.de("bilan/actes/retours", M, new VueRetours(rapport, fautes));
    }

    private static Renvoi retour(RapportAnnuel rapport, boolean faite, String message) {
        var page = Renvoi.vers(rapport.chemin() + "#fichiers");
        return faite ? page.annoncer(message) : page.avertir(message);
    }

    /** Makes the corrected cover of a frozen report, where its heading needs one. */
    @Service
    static class Gardes {

        private final Rapports rapports;
        private final Faits faits;
        private final Archives archives;
        private final Imprimeur imprimeur;
        private final Journal journal;

        Gardes(Rapports rapports, Faits faits, Archives archives, Imprimeur imprimeur, Journal journal) {
            this.rapports = rapports;
            this.faits = faits;
            this.archives = archives;
            this.imprimeur = imprimeur;
            this.journal = journal;
        }

        @Transactional
        public Garde etablir(RapportId id, String par) {
            var rapport = rapports.verrouiller(id);
            var validation = rapport.validation();
            if (validation == null) {
                return Garde.PAS_ENCORE_VALIDE;
            }
            var enTete = archives.enTete(id, validation, faits.parcours(id));
            var actuel = enTete.actuel();
            if (enTete.presentable()) {
                return enTete.aJour() ? Garde.INUTILE : Garde.DEJA_ETABLIE;
            }
            if (actuel == null) {
                return Garde.PAS_INSCRIT;
            }
            var page = new PageDeGarde(rapport.version(), validation, actuel, enTete.constat(), archives.pdf(id));
            var annexe = archives.ajouter(id, Sorte.GARDE, "page-de-garde.pdf", imprimeur.imprimer(page), par);
            archives.direEnTete(id, annexe, actuel);
            journal.noter("bilan.etablir_garde", id.valeur());
            return Garde.ETABLIE;
        }

        /** What came of asking for the corrected cover. */
        enum Garde implements Code {
            ETABLIE,
            /** The one that is there says what is true. */
            DEJA_ETABLIE,
            /** The heading of the document is complete, and still true. */
            INUTILE,
            /** Nothing is known of the session. */
            PAS_INSCRIT,
            PAS_ENCORE_VALIDE
        }
    }
}

package fr.estran.bilan.actes;

import fr.estran.socle.commun.Avancee;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** From a draft to an act: the freezing of what was read and of nothing else, or why there is none. */
@Service
record Validations(Gel gel) {

    /** @param relue what the person read before they confirmed */
    public IssueDeValidation valider(RapportId id, Empreinte relue, Signataire auteur, String par) {
        try {
            return gel.figer(id, relue, auteur, par);
        } catch (ConcurrencyFailureException devance) {
            return gel.devance(id);
        }
    }

    /** Freezes a report, all of it or nothing, as of one moment of the records. */
    @Service
    static class Gel {

        private static final Messages M = Messages.de("bilan/actes");

        /** Of the time that it takes, to count and to tell the year is about this part; the rest writes documents. */
        private static final double PART_DES_CHIFFRES = 0.4;

        private final Rapports rapports;
        private final Projets projets;
        private final Archives archives;
        private final SignalementRepository signalements;
        private final Journal journal;
        private final Clock horloge;

        Gel(
                Rapports rapports,
                Projets projets,
                Archives archives,
                SignalementRepository signalements,
                Journal journal,
                Clock horloge) {
            this.rapports = rapports;
            this.projets = projets;
            this.archives = archives;
            this.signalements = signalements;
            this.journal = journal;
            this.horloge = horloge;
        }

        /** Fails where somebody wrote in the report, or validated it, since the moment it is read at: the caller says so. */
        @Transactional(isolation = Isolation.REPEATABLE_READ)
        public IssueDeValidation figer(RapportId id, Empreinte relue, Signataire auteur, String par) {
            var rapport = rapports.verrouiller(id);
            if (!rapport.brouillon()) {
                return new IssueDeValidation.DejaValide(rapport);
            }
            if (rapport.annee() >= LocalDate.now(horloge).getYear()) {
                return new IssueDeValidation.AnneeEnCours();
            }
            Avancee.etape(M.dire("avancee.chiffres"));
            var projet = projets.lire(rapport);
            if (!projet.empreinte().equals(relue)) {
                return new IssueDeValidation.Change();
            }
            if (projet.seancePassee(LocalDate.now(horloge))) {
                return new IssueDeValidation.SeancePassee();
            }
            if (!projet.aReprendre().isEmpty()) {
                return new IssueDeValidation.TexteAReprendre();
            }
            if (!projet.sansReponse().isEmpty()) {
                return new IssueDeValidation.SansReponse();
            }
            if (!projet.preparation().trahisons().isEmpty()) {
                return new IssueDeValidation.Trahit();
            }
            signalements.garder(
                    id, projet.sections().stream().flatMap(section -> section.signales().keySet().stream()));
            Avancee.etape(M.dire("avancee.documents"));
            archives.figer(id, Avancee.entre(PART_DES_CHIFFRES, 1, projet::fige));
            rapports.valider(
                    id, projet.preparation().titre(), projet.preparation().structure(), auteur, par);
            journal.noter("bilan.valider", id.valeur());
            return new IssueDeValidation.Valide();
        }

        /** By whom one was overtaken, once they are done. */
        @Transactional(readOnly = true)
        public IssueDeValidation devance(RapportId id) {
            var rapport = rapports.trouver(id);
            return rapport.brouillon() ? new IssueDeValidation.Change() : new IssueDeValidation.DejaValide(rapport);
        }
    }

    /** What came of a validation. */
    sealed interface IssueDeValidation {

        record Valide() implements IssueDeValidation {}

        /** Somebody else validated it, at the same time or before. */
        record DejaValide(RapportAnnuel rapport) implements IssueDeValidation {}

        /** Words, facts or records moved since it was read: nothing is frozen that nobody read. */
        record Change() implements IssueDeValidation {}

        /** A text holds a figure that may not be told, or does not exist. */
        record TexteAReprendre() implements IssueDeValidation {}

        /** A text may speak of somebody, and nobody answered for it. */
        record SansReponse() implements IssueDeValidation {}

        /** Beside a report that went out, it would tell of few people. */
        record Trahit() implements IssueDeValidation {}

        /** The session on whose agenda it stands is over: it has not seen this text. */
        record SeancePassee() implements IssueDeValidation {}

        /** The year is not over: what it counts will still grow. */
        record AnneeEnCours() implements IssueDeValidation {}
    }
}

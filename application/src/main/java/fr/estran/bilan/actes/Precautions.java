package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Precaution;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What to do with a report that, beside those that went out, would tell of few people. */
@Service
class Precautions {

    private final Rapports rapports;
    private final DejaDitRepository sorties;
    private final DejaDits dejaDits;
    private final Journal journal;

    Precautions(Rapports rapports, DejaDitRepository sorties, DejaDits dejaDits, Journal journal) {
        this.rapports = rapports;
        this.sorties = sorties;
        this.dejaDits = dejaDits;
        this.journal = journal;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Confrontation lire(RapportAnnuel rapport) {
        return new Confrontation(
                dejaDits.trahisons(rapport),
                sorties.precaution(rapport.id()),
                rapport.brouillon() && dejaDits.preparer(rapport).regroupable());
    }

    /** Nothing chosen: one waits, and the draft tells what the records say. */
    @Transactional
    public void choisir(RapportId id, @Nullable Precaution choix) {
        if (!rapports.verrouiller(id).brouillon()) {
            throw new Introuvable();
        }
        sorties.choisir(id, choix);
        rapports.avancer(id);
        journal.noter(acte(choix), id.valeur());
    }

    private static String acte(@Nullable Precaution choix) {
        return switch (choix) {
            case null -> "bilan.attendre";
            case GARDER -> "bilan.garder";
            case REGROUPER -> "bilan.regrouper";
        };
    }
}

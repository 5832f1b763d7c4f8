package fr.estran.bilan.actes;

import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the report of a year. */
@Service
class Debuts {

    private final Rapports rapports;
    private final DejaDits dejaDits;
    private final Journal journal;
    private final Clock horloge;

    Debuts(Rapports rapports, DejaDits dejaDits, Journal journal, Clock horloge) {
        this.rapports = rapports;
        this.dejaDits = dejaDits;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional
    public Debut commencer(int annee, String par) {
        if (annee > LocalDate.now(horloge).getYear()) {
            return new Debut.Futur(annee);
        }
        if (!dejaDits.connue(annee)) {
            return new Debut.SansActivite(annee);
        }
        return ouvrir(annee, 1, null, par);
    }

    /** Within the transaction of the caller. */
    Debut ouvrir(int annee, int version, @Nullable String motif, String par) {
        var id = RapportId.nouveau();
        if (!rapports.commencer(id, annee, version, motif, par)) {
            return new Debut.DejaCommence(annee);
        }
        journal.noter(motif == null ? "bilan.commencer" : "bilan.corriger", id.valeur());
        return new Debut.Commence(id);
    }

    /** What came of starting a report. */
    sealed interface Debut {

        record Commence(RapportId rapport) implements Debut {}

        /** The year has a draft, or a version that only a correction may follow. */
        record DejaCommence(int annee) implements Debut {}

        /** There is nothing to tell of the year. */
        record SansActivite(int annee) implements Debut {}

        /** The year has not begun. */
        record Futur(int annee) implements Debut {}

        /** A correction follows a version that was validated. */
        record RienACorriger(int annee) implements Debut {}
    }
}

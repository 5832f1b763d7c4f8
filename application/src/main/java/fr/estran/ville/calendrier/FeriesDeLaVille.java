package fr.estran.ville.calendrier;

import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Contree;
import fr.estran.socle.vocabulaire.Structure;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.calendrier.FeriesDeLaVille.ReglageDesFeries.AConfirmer;
import fr.estran.ville.calendrier.FeriesDeLaVille.ReglageDesFeries.Garde;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public holidays of the current town, and its hour. */
@Service
public class FeriesDeLaVille {

    private final FeriesRepository repository;
    private final Structures structures;
    private final Journal journal;
    private final Clock horloge;

    FeriesDeLaVille(FeriesRepository repository, Structures structures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.structures = structures;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public JoursFeries lire() {
        return JoursFeries.de(contree());
    }

    @Transactional(readOnly = true)
    public Contree contree() {
        return structures.contree();
    }

    @Transactional(readOnly = true)
    Structure ville() {
        return structures.courante();
    }

    /** @param averties of how many sessions to come one has been told */
    @Transactional
    ReglageDesFeries regler(Contree contree, ZoneId fuseau, int averties) {
        if (!fuseau.getId().equals(structures.courante().fuseau())) {
            int aVenir = repository.aVenir(horloge.instant());
            if (aVenir > averties) {
                return new AConfirmer(aVenir);
            }
            structures.changerDeFuseau(fuseau);
        }
        structures.fetera(contree);
        journal.noter("feries.regler", null);
        return new Garde();
    }

    @Repository
    record FeriesRepository(JdbcClient jdbc) {

        /** Sessions to come: their hour would be told as another. One that has no hour keeps its day. */
        int aVenir(Instant maintenant) {
            return jdbc.sql("""
                select count(*)::integer
                from seance
                where statut = 'prevue' and heure_connue and debut >= :maintenant
                """)
                    .param("maintenant", maintenant)
                    .query(Integer.class)
                    .single();
        }
    }

    /** What came of settling the public holidays and the hour of the town. */
    sealed interface ReglageDesFeries {

        record Garde() implements ReglageDesFeries {}

        /** The hour changes, and sessions to come were written in the other: whoever does that is told so first. */
        record AConfirmer(int seancesAVenir) implements ReglageDesFeries {}
    }
}

package fr.estran.parole.concertation;

import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.secrets.Frein;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * How many answers came today from one connection, in the memory of this server alone: a row of the database would tell at what
 * minute an address answered, beside the counts that moved then.
 */
@Component
class ReponsesDuJour {

    /** A library has one address for all who come there. */
    private static final int PAR_JOUR = 30;

    private static final int ORIGINES = 50_000;

    private final Clock horloge;
    private LocalDate jour = LocalDate.MIN;

    /** The one that was not heard of for longest is forgotten. */
    private final Map<String, Integer> parOrigine = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> ancienne) {
            return size() > ORIGINES;
        }
    };

    ReponsesDuJour(@Qualifier("horlogeTechnique") Clock horloge) {
        this.horloge = horloge;
    }

    /** @return whether one more may come from that address; then it is counted */
    synchronized boolean permettre(String adresse) {
        var aujourdhui = LocalDate.ofInstant(horloge.instant(), ZoneOffset.UTC);
        if (!aujourdhui.equals(jour)) {
            parOrigine.clear();
            jour = aujourdhui;
        }
        var cle = StructureCourante.siConnue() + " " + Frein.reseau(adresse);
        return parOrigine.merge(cle, 1, Integer::sum) <= PAR_JOUR;
    }
}

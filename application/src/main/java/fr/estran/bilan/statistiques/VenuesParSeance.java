package fr.estran.bilan.statistiques;

import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.SeanceId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many came to each session that was held, by the rule by which every figure counts them. */
@Service
@Transactional(readOnly = true)
public class VenuesParSeance {

    private final IndicateurRepository socle;

    VenuesParSeance(IndicateurRepository socle) {
        this.socle = socle;
    }

    /** Sessions that were not held are not there. */
    public Map<SeanceId, Integer> de(Periode periode) {
        return socle.venues(periode);
    }
}

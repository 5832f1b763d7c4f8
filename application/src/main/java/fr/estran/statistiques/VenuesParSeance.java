package fr.estran.statistiques;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.Periode;
import fr.estran.commun.SeanceId;
import java.util.Map;
import java.util.function.Function;
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

    /** @param identifiees who are known by a record, @param anonymes heads that were counted */
    public record Venues(SeanceId seance, int identifiees, int anonymes) {

        public int toutes() {
            return identifiees + anonymes;
        }
    }

    /** Sessions that were not held are not there. */
    public Map<SeanceId, Venues> de(Periode periode) {
        return socle.venues(periode).stream().collect(toMap(Venues::seance, Function.identity()));
    }
}

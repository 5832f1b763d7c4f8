package fr.estran.accueil.site;

import fr.estran.accueil.agenda.SeancePrevue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day, as whoever looks sees it: first what is to come, then what is over.
 *
 * @param siennes of the counsellor who looks; of nobody else
 * @param autres those of the rest of the team; all of them for whoever is no counsellor
 * @param prochaine where there is none of their own today, the next one of another day
 */
public record JourVu(
        List<BlocDuJour> siennes,
        List<BlocDuJour> autres,
        @Nullable SeancePrevue prochaine) {

    public JourVu {
        siennes = List.copyOf(siennes);
        autres = List.copyOf(autres);
    }
}

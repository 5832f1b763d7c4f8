package fr.estran.statistiques;

import fr.estran.commun.Periode;
import java.util.List;
import org.springframework.stereotype.Service;

/** The figures of a period, for the structure in whose name one acts, within the transaction of the caller. */
@Service
public class Statistiques {

    private final IndicateurRepository repository;

    Statistiques(IndicateurRepository repository) {
        this.repository = repository;
    }

    /** All figures, counted in one statement: they are of one moment, and agree with each other. */
    public Chiffres indicateurs(Periode periode) {
        return repository.indicateurs(periode);
    }

    /** Figures that a report speaks of beside its indicators. */
    public Chiffres complements(Periode periode) {
        return repository.complements(periode);
    }

    /** What each of {@link #indicateurs} is called, and how it is counted, in the order in which they are told. */
    public static List<Indicateur> definitions() {
        return Indicateurs.LISTE;
    }
}

package fr.estran.programme.planification;

import fr.estran.socle.commun.Periode;
import java.util.List;

/** Whoever knows, beside absences and closures, that somebody of the team receives nobody. Called within a transaction. */
public interface JoursSansAccueil {

    /** Of local days. */
    List<Empechement> empechements(Periode jours);
}

package fr.estran.bilan.travail;

import fr.estran.socle.commun.Code;
import java.util.Arrays;
import java.util.List;

/** What time goes to. */
public enum NatureDeTemps implements Code {
    /** With the public: nobody types it. */
    SEANCES,
    /** Help that no session says. */
    HORS_SEANCE,
    PREPARATION,
    DEPLACEMENT,
    COORDINATION,
    FORMATION,
    ADMINISTRATION;

    /** Those that somebody writes. */
    public static final List<NatureDeTemps> ECRITES =
            Arrays.stream(values()).filter(nature -> nature != SEANCES).toList();
}

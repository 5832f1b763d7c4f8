package fr.estran.socle.dossier;

import java.util.Map;

/**
 * What stands for good, whatever sheets say again: once a quarter is closed, what people asked for is a count of the session,
 * with what was noted on screen in it, and no longer what the sheets told.
 */
public final class DejaCompte {

    private static final String CLOSE = "ligne.seance_id in (select seance_id from seance_detachee)";

    private static final String CLOSE_OU_NOTEE = """
            (%s or ligne.seance_id in (select seance_id from passage where not retire))""".formatted(CLOSE);

    /** As {@link Egards#acquises}: of a file, or of one of its columns. */
    public static final Map<String, String> ACQUISES = Map.of(
            "participations.demande", CLOSE,
            "demandes", CLOSE_OU_NOTEE,
            "demandes_jointes", CLOSE_OU_NOTEE,
            "suites", CLOSE_OU_NOTEE);

    private DejaCompte() {}
}

package fr.estran.bilan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the report is for: a year, and the session of the council that receives it.
 *
 * @param interne whether small counts are shown: the documents must then stay inside
 * @param seance of the council; like the two that follow, a visible blank where it is not known yet
 */
public record Acte(
        int annee,
        boolean interne,
        @Nullable LocalDate seance,
        @Nullable String rapporteur,
        @Nullable String numero) {}

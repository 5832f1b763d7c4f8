package fr.estran.echanges.dossiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one import shows.
 *
 * @param apercu none where it is undone, or remembered no more
 * @param jusquAu the last day on which it can be undone
 * @param personnes how many of those whom it brought are known
 */
public record VersementVu(ImportPasse versement, @Nullable ApercuDuRetour apercu, LocalDate jusquAu, int personnes) {}

package fr.estran.ville.besoins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the staff have written of a need, once it has no fault. */
record BesoinSaisi(
        String nom, FamilleDeBesoin famille, @Nullable String aApporter, List<String> expressions) {}

package fr.estran.bilan.travail;

import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of the team, from a day and, once they left, to a day. */
public record Equipier(
        ConseillerId id,
        String nom,
        LocalDate entree,
        @Nullable LocalDate sortie) {}

package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local body.
 *
 * @param lienDepuis the day on which its people were given a link by which they book; null: they have none
 */
public record Organisme(
        OrganismeId id,
        String nom,
        @Nullable String telephone,
        @Nullable LocalDate lienDepuis) {}

package fr.estran.usagers;

import fr.estran.commun.UsagerId;
import fr.estran.coordonnees.Moyen;
import org.jspecify.annotations.Nullable;

/** One record of the register, as the staff find it. */
public record FicheTrouvee(
        UsagerId id,
        String reference,
        String prenom,
        String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen contact) {}

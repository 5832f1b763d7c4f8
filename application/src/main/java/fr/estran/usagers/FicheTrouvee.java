package fr.estran.usagers;

import fr.estran.coordonnees.Moyen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One record of the register, as the staff find it. */
public record FicheTrouvee(
        UUID id,
        String reference,
        String prenom,
        String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen contact) {}

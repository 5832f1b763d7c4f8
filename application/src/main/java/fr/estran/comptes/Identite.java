package fr.estran.comptes;

import fr.estran.commun.StructureId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in, both factors included.
 *
 * @param conseiller the counsellor that the account is of, if it is of one
 */
public record Identite(
        CompteId compte,
        StructureId structure,
        String nom,
        Role role,
        @Nullable UUID conseiller) implements Connecte {}

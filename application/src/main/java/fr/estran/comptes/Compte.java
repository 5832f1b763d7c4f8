package fr.estran.comptes;

import fr.estran.commun.StructureId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Compte(
        CompteId id,
        String courriel,
        String nom,
        Role role,
        @Nullable UUID conseiller,
        boolean actif) {

    Identite identite(StructureId structure) {
        return new Identite(id, structure, nom, role, conseiller);
    }
}

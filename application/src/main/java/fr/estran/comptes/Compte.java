package fr.estran.comptes;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Demonstration;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Roles;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param generation counted up whenever the sessions that are open must end */
record Compte(
        CompteId id,
        String courriel,
        String nom,
        Roles roles,
        @Nullable ConseillerId conseiller,
        boolean actif,
        @Nullable Instant derniereConnexion,
        int generation) {

    /** The domain of the accounts of the demonstration, which can never be anyone's (RFC 2606). */
    static final String DEMONSTRATION = "@demo.invalid";

    static Compte nouveau(String courriel, String nom, Roles roles, @Nullable ConseillerId conseiller) {
        return new Compte(CompteId.nouveau(), courriel(courriel), nom.strip(), roles, conseiller, true, null, 0);
    }

    /** As it is compared: nobody remembers how they wrote it the first time. */
    public static String courriel(String saisi) {
        return saisi.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether an account opens nothing: everyone knows its password, and this is no demonstration. */
    static boolean ferme(Demonstration demonstration, String courriel) {
        return !demonstration.enCours() && courriel.endsWith(DEMONSTRATION);
    }

    Compte avec(String courriel, String nom, Roles roles, @Nullable ConseillerId conseiller) {
        return new Compte(id, courriel(courriel), nom.strip(), roles, conseiller, actif, derniereConnexion, generation);
    }

    Identite identite(StructureId structure) {
        return new Identite(id, structure, nom, roles, conseiller, generation);
    }
}

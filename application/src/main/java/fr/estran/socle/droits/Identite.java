package fr.estran.socle.droits;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is signed in, both factors included.
 *
 * @param roles what they may do is what any of these may
 * @param conseiller the counsellor that the account is of, if it is of one
 * @param generation of the account, when it was entered: once the account's own is greater, this is nobody
 */
public record Identite(
        CompteId compte,
        StructureId structure,
        String nom,
        Roles roles,
        @Nullable ConseillerId conseiller,
        int generation)
        implements Connecte {}

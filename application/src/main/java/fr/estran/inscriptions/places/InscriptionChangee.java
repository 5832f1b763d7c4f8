package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import org.jspecify.annotations.Nullable;

/**
 * A registration begins or changes its state. Published within the transaction that writes it: what is written in answer
 * holds, or falls, with it.
 *
 * @param de null when it begins
 */
public record InscriptionChangee(
        InscriptionId inscription,
        ActionId action,
        @Nullable EtatInscription de,
        EtatInscription vers,
        Cause cause) {}

package fr.estran.inscriptions;

import fr.estran.commun.InscriptionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration begins or changes its state. Published within the transaction that writes it: what is written in answer
 * holds, or falls, with it.
 *
 * @param de null when it begins
 */
public record InscriptionChangee(
        InscriptionId inscription, UUID action, @Nullable EtatInscription de, EtatInscription vers, Cause cause) {}

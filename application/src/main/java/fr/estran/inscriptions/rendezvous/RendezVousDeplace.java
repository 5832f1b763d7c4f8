package fr.estran.inscriptions.rendezvous;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.SeanceId;
import java.time.Instant;

/**
 * An appointment is at another hour, or elsewhere, in the transaction under way.
 *
 * @param inscription what it is known by
 * @param ancienDebut the hour that the person knew of
 * @param parLaPersonne they asked for it, and have just been told
 */
public record RendezVousDeplace(
        InscriptionId inscription, ActionId action, SeanceId seance, Instant ancienDebut, boolean parLaPersonne) {}

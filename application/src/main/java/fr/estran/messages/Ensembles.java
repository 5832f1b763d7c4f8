package fr.estran.messages;

import fr.estran.socle.vocabulaire.EtatDeMessage;

/** Who is told together, in one message, one call or one letter. */
public final class Ensembles {

    /** Of a message that is still to be said. */
    public static final String EN_ATTENTE = EtatDeMessage.sql(EtatDeMessage::enAttente) + "\n";

    /** How many people are to be told: one, or all of a group, those too whose places were given back. */
    public static final String PERSONNES = """
            coalesce(greatest(groupe.places, groupe.rendues), 1)
            """;

    /**
     * {@code autre} is still to be said as {@code message} is, at the same number or address. A code, a rank or an offer is of
     * one asking; what is for all is told once to whoever shares a telephone. Two who each registered somebody may share one too, and are
     * told apart: neither knows for whom the other asked.
     */
    public static final String AUTRE = """
            autre.structure_id = message.structure_id
                and autre.action_id = message.action_id
                and autre.modele = message.modele
                and autre.destinataire = message.destinataire
                and autre.etat in\s""" + EN_ATTENTE + """
                and autre.etat = message.etat
                and autre.canal = message.canal
                and autre.pour = message.pour
                and (autre.groupe_id is null) = (message.groupe_id is null)
                and autre.seance_id is not distinct from message.seance_id
                and autre.debut is not distinct from message.debut
                and autre.libre_id is not distinct from message.libre_id
                and (
                    message.id = autre.id
                    or message.pour <> 'tiers' and message.modele in\s""" + Modele.sql(Modele::pourTous) + """
                    or exists (
                        select from inscription la
                        join inscription ici on ici.structure_id = la.structure_id and ici.demande_id = la.demande_id
                        where la.structure_id = autre.structure_id
                            and la.id = autre.inscription_id
                            and ici.id = message.inscription_id))
            """;

    private Ensembles() {}
}

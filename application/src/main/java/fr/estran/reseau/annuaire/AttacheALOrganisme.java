package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.util.List;

/** Whoever keeps rows that name a body: what there is of it, and how it follows when two bodies are found to be one. */
public interface AttacheALOrganisme {

    /** What would follow, in words, each with its number. */
    List<String> enMots(OrganismeId organisme);

    /** What follows otherwise than by naming the other: the rest is read from the foreign keys. Nothing is counted twice. */
    default void suivre(OrganismeId de, OrganismeId vers) {}
}

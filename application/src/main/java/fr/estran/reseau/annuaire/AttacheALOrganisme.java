package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.OrganismeId;
import java.util.List;

/** Whoever keeps rows that name a body: what there is of it, and how it follows when two bodies are found to be one. */
public interface AttacheALOrganisme {

    /** What would follow, in words, each with its number. */
    List<String> enMots(OrganismeId organisme);

    /** All that names one body names the other from now on. Nothing is lost, and nothing is counted twice. */
    void suivre(OrganismeId de, OrganismeId vers);
}

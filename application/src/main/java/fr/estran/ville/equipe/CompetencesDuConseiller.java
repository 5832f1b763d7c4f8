package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import java.util.List;
import java.util.Set;

/** Which themes somebody of the team is at ease with: told by the module that has the themes. */
public interface CompetencesDuConseiller {

    /** @param sien whether that person can run it */
    record Theme(String code, String libelle, boolean sien) {}

    /** Those that the service has, in the order in which it shows them. */
    List<Theme> themes(ConseillerId conseiller);

    void ajouter(ConseillerId conseiller, Set<String> themes);

    void retirer(ConseillerId conseiller, Set<String> themes);
}

package fr.estran.socle.droits;

import fr.estran.socle.commun.ConseillerId;
import java.util.List;

/** The counsellors that an account may be of: told by the module that knows them. */
public interface ConseillersConnus {

    List<Conseiller> conseillers();

    record Conseiller(ConseillerId id, String nom) {}
}

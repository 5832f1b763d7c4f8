package fr.estran.acteurs;

import java.util.List;
import java.util.UUID;

/** The counsellors that an account may be of: told by the module that knows them. */
public interface ConseillersConnus {

    List<Conseiller> conseillers();

    record Conseiller(UUID id, String nom) {}
}

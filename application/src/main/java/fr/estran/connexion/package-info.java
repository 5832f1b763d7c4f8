/** Sign-in: the pages on which one proves who one is, the session that this opens, one's own account; the journal's pages. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs", "base", "commun", "comptes", "demandes",
            "droits", "freins", "gabarit", "journal", "scelles"
        })
@NullMarked
package fr.estran.connexion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

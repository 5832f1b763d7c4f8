/** The accounts, what proves whose they are, and who manages them. */
@ApplicationModule(
        allowedDependencies = {"acteurs", "base", "commun", "droits", "freins", "gabarit", "journal", "scelles"})
@NullMarked
package fr.estran.comptes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The accounts, what proves whose they are, and who manages them. */
@ApplicationModule(allowedDependencies = {"acteurs", "base", "commun", "freins", "journal", "scelles"})
@NullMarked
package fr.estran.comptes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

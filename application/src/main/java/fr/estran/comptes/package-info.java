/** Who may do what: accounts, sign-in, the one table of rights, the journal of who did what. */
@ApplicationModule(allowedDependencies = {"base", "commun"})
@NullMarked
package fr.estran.comptes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

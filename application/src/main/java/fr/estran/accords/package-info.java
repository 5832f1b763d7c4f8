/** What pays for the team: agreements, the posts that hang on them, who holds each, since when one is vacant. */
@ApplicationModule(allowedDependencies = {"acteurs", "base", "commun", "dossier", "droits", "gabarit", "journal"})
@NullMarked
package fr.estran.accords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

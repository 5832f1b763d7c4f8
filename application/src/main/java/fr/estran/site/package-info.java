/** The public face: the first page, the layout that all pages share, the pages that say what went wrong. */
@ApplicationModule(
        allowedDependencies = {"base", "commun", "comptes", "programme", "rendezvous", "territoire", "vieprivee"})
@NullMarked
package fr.estran.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

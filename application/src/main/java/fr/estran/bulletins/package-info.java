/** Sheets of paper that come back: typed by keyboard, and typed anew by their number where a slip was made. */
@ApplicationModule(
        allowedDependencies = {"commun", "droits", "enquetes", "gabarit", "journal", "questionnaires", "scelles", "urne"
        })
@NullMarked
package fr.estran.bulletins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

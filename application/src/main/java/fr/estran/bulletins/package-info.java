/** Sheets of paper that come back: typed by keyboard, put right by their number, some of them typed twice to see how well one types. */
@ApplicationModule(
        allowedDependencies = {"commun", "droits", "enquetes", "gabarit", "journal", "questionnaires", "scelles", "urne"
        })
@NullMarked
package fr.estran.bulletins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

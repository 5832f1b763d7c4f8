/** The life of a report as an act: its draft, its validation that freezes it, its dated facts, its publication. */
@ApplicationModule(
        allowedDependencies = {"acteurs", "bilan", "commun", "documents", "gabarit", "journal", "publication", "structures"})
@NullMarked
package fr.estran.actes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

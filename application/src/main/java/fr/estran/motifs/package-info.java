/** What people came for, counted by quarter. */
@ApplicationModule(
        allowedDependencies = {"commun", "droits", "emargement", "formes", "gabarit", "nomenclatures", "publication"})
@NullMarked
package fr.estran.motifs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

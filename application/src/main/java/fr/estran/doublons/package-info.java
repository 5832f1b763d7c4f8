/** Which records of the register are one person, and how they become one. */
@ApplicationModule(allowedDependencies = {"commun", "droits", "gabarit", "journal", "rapprochement", "usagers"})
@NullMarked
package fr.estran.doublons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

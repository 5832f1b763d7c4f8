/** What others ask of who came: the sheet of a person, what is held of them, how often they were absent. */
@ApplicationModule(allowedDependencies = {"commun", "formes", "guichet", "nomenclatures", "usagers"})
@NullMarked
package fr.estran.venues;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

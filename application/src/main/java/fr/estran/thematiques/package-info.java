/** What the service is about: its themes, under its fields of action, as the town names and orders them. */
@ApplicationModule(allowedDependencies = {"base", "commun", "dossier", "droits", "gabarit", "journal", "nomenclatures"})
@NullMarked
package fr.estran.thematiques;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

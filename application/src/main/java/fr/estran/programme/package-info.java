/** What is offered: themes, actions and their sessions. */
@ApplicationModule(allowedDependencies = {"commun", "dossier", "territoire", "equipe"})
@NullMarked
package fr.estran.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

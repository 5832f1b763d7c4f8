/** What is offered: themes, actions and their sessions. */
@ApplicationModule(allowedDependencies = {"base", "commun", "comptes", "dossier", "equipe", "nomenclatures", "recurrence", "territoire"})
@NullMarked
package fr.estran.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

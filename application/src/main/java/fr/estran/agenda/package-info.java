/** What the team has before it: the week of each counsellor and of each venue, with all that stands in its way. */
@ApplicationModule(
        allowedDependencies = {"base", "commun", "comptes", "contacts", "documents", "equipe", "programme", "territoire"})
@NullMarked
package fr.estran.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Appointments of one person with one counsellor, at a venue or by telephone: when they may be, and who has them. */
@ApplicationModule(
        allowedDependencies = {"base", "commun", "comptes", "inscriptions", "programme", "territoire", "usagers"})
@NullMarked
package fr.estran.rendezvous;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

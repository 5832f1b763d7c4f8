/** The local bodies that help too, their meetings, and the links by which their people book. */
@ApplicationModule(
        allowedDependencies = {"commun", "comptes", "dossier", "inscriptions", "programme", "rendezvous", "usagers"})
@NullMarked
package fr.estran.collectif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who came: participations, head counts, reasons counted by quarter. */
@ApplicationModule(
        allowedDependencies = {"commun", "comptes", "documents", "dossier", "inscriptions", "nomenclatures", "programme", "usagers"})
@NullMarked
package fr.estran.emargement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The command line: what one types, what it says back, and with which exit code. */
@ApplicationModule(
        allowedDependencies = {"actes", "acteurs", "banc", "base", "bilan", "commun", "comptes", "dossier", "droits", "echanges", "exploitation", "journal", "programme", "rendezvous", "scelles", "site", "statistiques", "structures"})
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

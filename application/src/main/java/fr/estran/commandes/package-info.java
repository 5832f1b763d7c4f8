/** The command line: what one types, what it says back, and with which exit code. */
@ApplicationModule(
        allowedDependencies = {"actes", "banc", "base", "bilan", "commun", "comptes", "dossier", "echanges", "exploitation", "programme", "rendezvous", "site", "statistiques", "territoire"})
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The command line: what one types, what it says back, and with which exit code. */
@ApplicationModule(
        allowedDependencies = {
            "actes",
            "base",
            "commun",
            "comptes",
            "echanges",
            "exploitation",
            "journal",
            "mots",
            "programme",
            "rapport",
            "rendezvous",
            "territoire"
        })
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

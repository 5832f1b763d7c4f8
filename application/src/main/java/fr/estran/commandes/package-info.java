/** The command line: what one types, what it says back, and with which exit code. */
@ApplicationModule(
        allowedDependencies = {
            "acteurs",
            "banc",
            "base",
            "commun",
            "comptes",
            "diffusion",
            "dossier",
            "droits",
            "echanges",
            "exploitation",
            "journal",
            "mots",
            "programme",
            "rapport",
            "rendezvous",
            "scelles",
            "site",
            "statistiques",
            "structures"
        })
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

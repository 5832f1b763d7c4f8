/** The command line: what one types, what it says back, and with which exit code. */
@ApplicationModule(
        allowedDependencies = {
            "ateliers",
            "base",
            "calendrier",
            "commun",
            "comptes",
            "concertation",
            "diffusion",
            "echanges",
            "exploitation",
            "formes",
            "journal",
            "mots",
            "plaquettes",
            "programme",
            "questionnaires",
            "quivient",
            "rapport",
            "rendezvous",
            "reprise",
            "orientation",
            "reseau",
            "retours",
            "reunions",
            "scelles",
            "site",
            "sollicitations",
            "structures",
            "trimestres"
        })
@NullMarked
package fr.estran.commandes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

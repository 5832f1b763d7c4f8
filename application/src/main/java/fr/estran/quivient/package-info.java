/** What bodies say of a meeting before it: which dates suit, whether they come and who, what to speak of; by a link, or by telephone. */
@ApplicationModule(
        allowedDependencies = {
            "collectif",
            "commun",
            "conservation",
            "decisions",
            "droits",
            "freins",
            "gabarit",
            "journal",
            "reunions",
            "scelles",
            "territoire"
        })
@NullMarked
package fr.estran.quivient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

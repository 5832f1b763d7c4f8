/** The outbox: who is to be told of what, by which way and when, and who asked for no more. */
@ApplicationModule(
        allowedDependencies = {"calendrier", "commun", "coordonnees", "freins", "heures", "inscriptions", "journal", "maplace", "passerelles", "places", "programme", "rendezvous", "structures", "textes"})
@NullMarked
package fr.estran.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

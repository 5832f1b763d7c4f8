/** What the staff do of messages themselves: calls to make, letters to post, who was not reached, who was told. */
@ApplicationModule(
        allowedDependencies = {"acteurs", "commun", "documents", "envois", "heures", "inscriptions", "journal", "listes", "messages", "nomenclatures", "passerelles", "places", "programme", "textes"})
@NullMarked
package fr.estran.relances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

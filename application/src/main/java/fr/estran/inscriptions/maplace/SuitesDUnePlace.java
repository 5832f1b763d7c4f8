package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.InscriptionVue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What another module has to say of a place of its own kind, on the page where one finds it again. */
public interface SuitesDUnePlace {

    /** Nothing where it is not of its kind. */
    Optional<Suite> de(InscriptionVue place);

    /**
     * @param phrase told under the hours
     * @param deplacer the address where it is moved, if it can be
     * @param libelle what a button says, that is posted to {@code geste}
     */
    record Suite(
            @Nullable String phrase,
            @Nullable String deplacer,
            @Nullable String libelle,
            @Nullable String geste) {}
}

package fr.estran.reseau.reunions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a module above has to say on the sheet of a meeting. A module that has something to say makes a bean of it. */
public interface VoletDeReunion {

    /**
     * @param lien where all of it is
     * @param parDate beside each of the proposed dates
     */
    record Volet(String phrase, String lien, Map<LocalDate, String> parDate) {}

    /** Called within a transaction of the structure. */
    Optional<Volet> de(ReunionEntiere entiere);
}

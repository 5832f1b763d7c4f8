package fr.estran.accords;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which nobody holds a post, both included. */
public record Vacance(
        PosteId poste, LocalDate debut, @Nullable LocalDate fin) {

    public boolean le(LocalDate jour) {
        return !jour.isBefore(debut) && (fin == null || !jour.isAfter(fin));
    }

    public boolean passee(LocalDate jour) {
        return fin != null && fin.isBefore(jour);
    }

    public String dates() {
        return Accords.dates(debut, fin);
    }
}

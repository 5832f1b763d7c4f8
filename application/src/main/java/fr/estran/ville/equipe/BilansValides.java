package fr.estran.ville.equipe;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years whose report was validated: told by the module that has the reports. What they tell cannot be as if it never was. */
public interface BilansValides {

    /** Those in which these days fall, both included, in order. @param fin null: no end is in sight */
    List<Integer> entre(LocalDate debut, @Nullable LocalDate fin);

    /** Whether that year's is, and no correction of it is being prepared. */
    boolean fige(int annee);
}

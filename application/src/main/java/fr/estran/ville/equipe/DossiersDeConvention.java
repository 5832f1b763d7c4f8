package fr.estran.ville.equipe;

import java.time.LocalDate;
import java.util.List;

/** What was handed over of an agreement to whoever pays: told by the module that keeps it. It cannot be as if it never was. */
public interface DossiersDeConvention {

    /** The days on which its file was handed over, in order. */
    List<LocalDate> remis(ConventionId convention);
}

package fr.estran.socle.vocabulaire;

import org.jspecify.annotations.Nullable;

/**
 * A structure is known by its INSEE code and its name together: a town may have two services.
 *
 * @param joursFeries null where nobody said: then they stay as they are, and begin as the INSEE code has them
 * @param assemblee null where nobody said: then it is the one that the code and the name have, {@link #rendCompteA}
 */
public record Structure(
        String codeInsee,
        String nom,
        String commune,
        @Nullable String zoneScolaire,
        String fuseau,
        @Nullable Contree joursFeries,
        @Nullable Assemblee assemblee) {

    public Structure(
            String codeInsee,
            String nom,
            String commune,
            @Nullable String zoneScolaire,
            String fuseau,
            @Nullable Contree joursFeries) {
        this(codeInsee, nom, commune, zoneScolaire, fuseau, joursFeries, null);
    }

    /** The assembly to which it reports. */
    public Assemblee rendCompteA() {
        return assemblee == null ? Assemblee.pour(codeInsee, nom) : assemblee;
    }
}

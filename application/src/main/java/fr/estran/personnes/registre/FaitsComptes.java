package fr.estran.personnes.registre;

import org.jspecify.annotations.Nullable;

/** What figures count people by, and all that stays of somebody who was erased. */
public record FaitsComptes(
        @Nullable String genre,
        @Nullable Integer anneeNaissance,
        @Nullable String situation,
        @Nullable String quartier) {

    public static final FaitsComptes AUCUN = new FaitsComptes(null, null, null, null);

    public FaitsComptes nesEn(@Nullable Integer autreAnnee) {
        return new FaitsComptes(genre, autreAnnee, situation, quartier);
    }
}

package fr.estran.socle.base;

import java.nio.file.Path;
import java.time.Instant;

/** What became of a backup that was to be put back: unless it is {@link Faite}, nothing was. */
public sealed interface ResultatRestauration {

    record Faite(Path dossier, Instant priseLe) implements ResultatRestauration {}

    /** Cut short, altered by one byte or more, or no backup at all. */
    record FichierAbime(Path fichier) implements ResultatRestauration {}

    /** Of the files of the server, as older versions of the program made it: with what was erased still in them. */
    record AncienneForme(Instant priseLe) implements ResultatRestauration {}

    /** Made by a version of the program that is newer than this one. */
    record VersionInconnue(Instant priseLe) implements ResultatRestauration {}

    record DossierOccupe(Path dossier) implements ResultatRestauration {}
}

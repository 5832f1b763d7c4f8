package fr.estran.socle.base;

import java.nio.file.Path;

/** What became of a backup that was asked for. */
public sealed interface ResultatSauvegarde {

    record Faite(Path fichier, long octets) implements ResultatSauvegarde {}

    /** A backup never replaces a file. */
    record FichierDejaLa(Path fichier) implements ResultatSauvegarde {}

    record RienASauvegarder(Path dossier) implements ResultatSauvegarde {}
}

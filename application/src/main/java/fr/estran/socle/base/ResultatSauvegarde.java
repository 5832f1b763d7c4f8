package fr.estran.socle.base;

import java.nio.file.Path;
import java.util.List;

/** What became of a backup that was asked for. */
public sealed interface ResultatSauvegarde {

    record Faite(Path fichier, long octets) implements ResultatSauvegarde {}

    /** A backup never replaces a file. */
    record FichierDejaLa(Path fichier) implements ResultatSauvegarde {}

    record RienASauvegarder(Path dossier) implements ResultatSauvegarde {}

    /** @param connues those that are there, each in words */
    record VilleInconnue(String dite, List<String> connues) implements ResultatSauvegarde {}
}
